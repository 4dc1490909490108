package import Values

/// A concept of law and policy that a matter can reach; what each is called and where it stands comes from the pack.
package enum ReachConcept: Int, Hashable, Sendable, Comparable, CaseIterable {
  case information = 1
  case participation
  case influence
  case coDetermination
  case coProduction
  case coCreation

  package static func < (left: ReachConcept, right: ReachConcept) -> Bool { left.rawValue < right.rawValue }
}

/// Which concepts a matter reached, each with its evidence: derived from what was said, never typed in.
package struct Reach: Hashable, Sendable {
  /// One piece of evidence: the statement, and what it shows.
  package struct Evidence: Hashable, Sendable {
    package let statement: ID<Statement>
    package let shows: Shown
  }

  /// What a statement can show.
  package enum Shown: String, Hashable, Sendable {
    case stepWasSaid
    case optionsWereOffered
    case reasonWasTold
    case termsWerePut
    case personExpressed
    /// The person chose it, in the person's own session.
    case personChose
    /// The person told the wish in words or in signs of a language.
    case personSaidTheWish
    /// The person showed the wish.
    case personShowedTheWish
    case personWasRead
    /// The person chose, and somebody else wrote it down.
    case choiceWasPassedOn
    /// The person said or signed it, and somebody else wrote it down.
    case wordsWerePassedOn
    /// The person showed it, and somebody else wrote it down.
    case showingWasPassedOn
    /// Somebody else told what the person wanted, and not how the person had expressed it.
    case wishWasPassedOn
    case outcomeFollowedTheWish
    case yesWasNeeded
    case personSaidYes
    case bothDidIt
    case personsKnowledgeOrValues
    case professionalsKnowledgeOrValues
    case personDecidedAlone
  }

  private let evidence: [ReachConcept: [Evidence]]
  /// "I decide myself" stands beside the ladder, never on it.
  package let decidedMyself: [Evidence]

  init(_ evidence: [ReachConcept: [Evidence]], decidedMyself: [Evidence]) {
    self.evidence = evidence.filter { !$0.value.isEmpty }
    self.decidedMyself = decidedMyself
  }

  /// The concepts that were met: each on its own evidence, never just the highest.
  package var met: [ReachConcept] { evidence.keys.sorted() }

  /// What shows that a concept was met; empty if it was not.
  package func evidence(of concept: ReachConcept) -> [Evidence] { evidence[concept] ?? [] }
}

extension Pack {
  /// The pack's own words for a concept of reach, with their place in law or policy.
  package func words(for concept: ReachConcept) -> [Concept] { concepts.filter { $0.rank == concept.rawValue } }
}
