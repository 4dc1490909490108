import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// One comparison: its question, profiles, code book and rounds, and what can be done next.
package struct ComparisonPage: Page {
  package let id: ID<Address.Comparison>
  package let name: String
  package let question: String?
  package let codeBook: (id: ID<Address.CodeBook>, title: String, version: Int?)
  package let profiles: [ProfileRow]
  /// Profiles that could be taken in, by their ids.
  package let others: [Option]
  package let rounds: [RoundRow]
  /// Profiles that were left out, and why.
  package let leftOut: [(name: String, why: String)]
  package let written: [String: String]
  package let faults: FieldFaults

  /// A profile that is part of it.
  package struct ProfileRow: Sendable {
    package let id: ID<Address.Profile>
    package let name: String
    package let passages: Int

    package init(id: ID<Address.Profile>, name: String, passages: Int) {
      self.id = id
      self.name = name
      self.passages = passages
    }
  }

  /// A round of it.
  package struct RoundRow: Sendable {
    package let id: ID<Address.Round>
    package let number: Int
    package let state: State

    /// How far the round has come.
    package enum State: Sendable {
      case open(done: Int, coders: Int)
      case closed
      case imported(file: String)
    }

    package init(id: ID<Address.Round>, number: Int, state: State) {
      self.id = id
      self.number = number
      self.state = state
    }
  }

  package init(
    id: ID<Address.Comparison>, name: String, question: String?,
    codeBook: (id: ID<Address.CodeBook>, title: String, version: Int?), profiles: [ProfileRow], others: [Option],
    rounds: [RoundRow], leftOut: [(name: String, why: String)] = [],
    written: [String: String] = [:], faults: FieldFaults = []
  ) {
    self.id = id
    self.name = name
    self.question = question
    self.codeBook = codeBook
    self.profiles = profiles
    self.others = others
    self.rounds = rounds
    self.leftOut = leftOut
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { name }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    return HTML {
      told(words, scene).summary
      if let question { Tag.p(question) }
      Block(words.rounds) { roundsPart(words) }
      Block(words.codeBook) {
        Tag.p {
          Tag.a(.href(Address.codeBook(codeBook.id, .overview).path)) {
            codeBook.version.map { words.usesVersion(codeBook.title, $0) } ?? codeBook.title
          }
        }
      }
      Block(words.profiles) { profilesPart(words, scene) }
      Block(words.importTitle) {
        Tag.p(words.filesText)
        LinkButton(words.importTitle, drawing: .note, .comparison(id, .importing))
      }
    }
  }

  private func roundsPart(_ words: ComparisonWords) -> HTML {
    HTML {
      LinkedList(
        items: rounds.map { round in
          (words.round(round.number), round.state.sentence(words), .comparison(id, .round(round.id, .overview)))
        }, whenEmpty: words.noRounds)
      if codeBook.version == nil {
        Notice(.note, words.noVersionYet)
      } else if !profiles.isEmpty {
        LinkButton(words.openRound, drawing: .note, .comparison(id, .newRound), isMain: true)
      }
    }
  }

  private func profilesPart(_ words: ComparisonWords, _ scene: Scene) -> HTML {
    HTML {
      LinkedList(
        items: profiles.map { ($0.name, words.passagesCount($0.passages), .profile($0.id)) },
        whenEmpty: words.noProfiles)
      if others.isEmpty {
        Tag.p(.class("quiet")) { words.allTaken }
      } else {
        Details(words.takeProfiles, isOpen: profiles.isEmpty || faults.contains { $0.field == "profiles" }) {
          ClassNote(StudyProfileTaken.self, in: scene)
          PostForm(to: .comparison(id, .profiles), scene: scene) {
            ChoiceGroup(
              id: "profiles", question: words.takeProfiles, fault: told(words, scene)["profiles"],
              others.map { Tile($0.label, nil, .any(name: "profile", value: $0.value, isChosen: false)) })
            Tag.div(.class("acts")) { Button(words.take, drawing: .done) }
          }
        }
      }
      if !profiles.isEmpty { leavingOut(words, scene) }
      if !leftOut.isEmpty {
        Tag.p(words.wereLeftOut)
        Tag.ul { for profile in leftOut { Tag.li("\(profile.name): \(profile.why)") } }
      }
    }
  }
}

extension ComparisonPage {
  fileprivate func told(_ words: ComparisonWords, _ scene: Scene) -> FaultsTold {
    FaultsTold(
      faults, labels: ["leave": words.leaveOutWhich, "why": words.why, "profiles": words.takeProfiles], scene)
  }

  /// The form that leaves one profile out again.
  fileprivate func leavingOut(_ words: ComparisonWords, _ scene: Scene) -> HTML {
    let told = told(words, scene)
    return Details(words.leaveOut, isOpen: told["leave"] != nil || told["why"] != nil) {
      Tag.p(words.leaveOutText)
      ClassNote(StudyProfileLeftOut.self, in: scene)
      PostForm(to: .comparison(id, .profiles), scene: scene) {
        ChoiceGroup(
          id: "leave", question: words.leaveOutWhich, fault: told["leave"],
          profiles.map { profile in
            let value = profile.id.description
            return Tile(profile.name, nil, .one(name: "leave", value: value, isChosen: written["leave"] == value))
          })
        Field("why", label: words.why, fault: told["why"], value: written["why"] ?? "", kind: .lines(2))
        Tag.div(.class("acts")) { Button(words.leaveOut) }
      }
    }.html
  }
}

extension ComparisonPage.RoundRow.State {
  fileprivate func sentence(_ words: ComparisonWords) -> String {
    switch self {
    case .open(let done, let coders): words.roundOpen(done, coders)
    case .closed: words.roundClosed
    case .imported(let file): words.roundFromFile(file)
    }
  }
}
