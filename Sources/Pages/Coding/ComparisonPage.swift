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
    rounds: [RoundRow], leftOut: [(name: String, why: String)] = []
  ) {
    self.id = id
    self.name = name
    self.question = question
    self.codeBook = codeBook
    self.profiles = profiles
    self.others = others
    self.rounds = rounds
    self.leftOut = leftOut
  }

  package func title(in scene: Scene) -> String { name }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    return HTML {
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
        Details(words.takeProfiles, isOpen: profiles.isEmpty) {
          PostForm(to: .comparison(id, .profiles), scene: scene) {
            ChoiceGroup(
              id: "profiles", question: words.takeProfiles,
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
  /// The form that leaves one profile out again.
  fileprivate func leavingOut(_ words: ComparisonWords, _ scene: Scene) -> HTML {
    Details(words.leaveOut) {
      Tag.p(words.leaveOutText)
      PostForm(to: .comparison(id, .profiles), scene: scene) {
        ChoiceGroup(
          id: "leave", question: words.leaveOutWhich,
          profiles.map { Tile($0.name, nil, .one(name: "leave", value: $0.id.description, isChosen: false)) })
        Field("why", label: words.why, kind: .lines(2))
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

/// The form that opens a round: who codes, and what.
package struct NewRoundPage: Page {
  package let comparison: ID<Address.Comparison>
  package let newID: ID<Address.Round>
  package let codeBook: (title: String, version: Int)
  /// Colleagues who can code, by their ids.
  package let coders: [Option]
  /// The comparison's profiles, by their ids.
  package let profiles: [Option]
  package let chosen: Set<String>
  package let faults: [(field: String, fault: FieldFault)]

  package init(
    comparison: ID<Address.Comparison>, newID: ID<Address.Round>, codeBook: (title: String, version: Int),
    coders: [Option], profiles: [Option], chosen: Set<String>, faults: [(field: String, fault: FieldFault)] = []
  ) {
    self.comparison = comparison
    self.newID = newID
    self.codeBook = codeBook
    self.coders = coders
    self.profiles = profiles
    self.chosen = chosen
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { ComparisonWords.in(scene.tongue).newRoundTitle }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    let told = FaultsTold(faults, labels: ["coders": words.coders, "profiles": words.coversProfiles], scene)
    return HTML {
      told.summary
      Tag.p(words.newRoundText)
      Tag.p(.class("quiet")) { words.usesVersion(codeBook.title, codeBook.version) }
      PostForm(to: .comparison(comparison, .rounds), scene: scene, hidden: [("id", newID.description)]) {
        ChoiceGroup(id: "coders", question: words.coders, fault: told["coders"], tiles(coders, "coder"))
        ChoiceGroup(id: "profiles", question: words.coversProfiles, fault: told["profiles"], tiles(profiles, "profile"))
        Tag.div(.class("acts")) { Button(words.openRound, drawing: .done, isMain: true) }
      }
    }
  }

  private func tiles(_ options: [Option], _ name: String) -> [Tile] {
    options.map { Tile($0.label, nil, .any(name: name, value: $0.value, isChosen: chosen.contains($0.value))) }
  }
}
