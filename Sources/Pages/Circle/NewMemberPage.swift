package import Links
import Localization
package import Markup
package import Values

/// Who should come into a circle: what they come as, one touch.
package struct NewMemberPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let isOwn: Bool
  /// What the reader may have somebody come as.
  package let kinds: [Address.NewMember]
  package let first: Int

  package init(
    person: ID<Address.Person>, name: String, isOwn: Bool,
    kinds: [Address.NewMember] = Address.NewMember.allCases, from first: Int = 0
  ) {
    self.person = person
    self.name = name
    self.isOwn = isOwn
    self.kinds = kinds
    self.first = first
  }

  package func title(in scene: Scene) -> String { question(CircleWords.in(scene.tongue)) }

  package func content(in scene: Scene) -> HTML {
    let words = CircleWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    let own: [Address.NewMember] = [.relative, .friend, .helper, .talk, .interpreter]
    let order = isOwn ? own : [.professional, .keyWorker, .representative, .decisionMaker] + own
    return HTML {
      if isOwn { Tag.p(words.seesOnlyShown) }
      Portion(
        id: "kind", label: question(words), from: first, scene: scene,
        order.filter(kinds.contains).map {
          Tile($0.label(words), .drawing($0.drawing), .link(.person(person, .newMemberAs($0))))
        })
    }
  }

  private func question(_ words: CircleWords) -> String { isOwn ? words.whoComes : words.whoComesTo(name) }
}

extension Address.NewMember {
  func label(_ words: CircleWords) -> String {
    switch self {
    case .relative: words.inviteRelative
    case .friend: words.inviteFriend
    case .helper: words.inviteHelper
    case .talk: words.inviteTalk
    case .interpreter: words.inviteInterpreter
    case .professional: words.addProfessional
    case .keyWorker: words.addKeyWorker
    case .representative: words.addRepresentative
    case .decisionMaker: words.addDecisionMaker
    }
  }

  var drawing: Drawing {
    switch self {
    case .relative: .everyone
    case .friend: .weWhoWereThere
    case .helper: .helper
    case .talk: .outsider
    case .interpreter: .talk
    case .professional: .helper
    case .keyWorker: .onlyMe
    case .representative: .note
    case .decisionMaker: .frame
    }
  }

  /// Whether they come for one day.
  var isGuide: Bool { self == .helper || self == .talk || self == .interpreter }
}
