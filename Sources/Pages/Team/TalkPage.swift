package import Links
package import Localization
package import Markup
package import Values

/// The talk after a drift question, and what came of it; written by those who talked.
package struct TalkPage: Page {
  package let person: ID<Address.Person>
  package let signal: ID<Address.Signal>
  package let name: String
  package let shown: Shown
  package let circle: [Candidate]
  package let written: [String: String]
  package let faults: [(field: String, fault: FieldFault)]
  /// What was written of earlier talks.
  package let earlier: [Saying]

  /// What the team may see of the question.
  package enum Shown: Sendable {
    case counts(all: Int, saying: Int, since: Day, SignalWords.Matter)
    /// Only that it is time to talk.
    case nothing
  }

  package init(
    person: ID<Address.Person>, signal: ID<Address.Signal>, name: String, shown: Shown, circle: [Candidate],
    written: [String: String] = [:], faults: [(field: String, fault: FieldFault)] = [], earlier: [Saying] = []
  ) {
    self.person = person
    self.signal = signal
    self.name = name
    self.shown = shown
    self.circle = circle
    self.written = written
    self.faults = faults
    self.earlier = earlier
  }

  package func title(in scene: Scene) -> String { TeamWords.in(scene.tongue).talkTitle(name) }

  package func content(in scene: Scene) -> HTML {
    let words = TeamWords.in(scene.tongue)
    let signals = SignalWords.in(scene.tongue.standard)
    let told = FaultsTold(
      faults,
      labels: [
        "try": words.whatWeTry, "result": words.whatCameOfIt, "talked": words.whoTalked, "again": words.whenAgain,
      ], scene)
    return HTML {
      told.summary
      switch shown {
      case .counts(let all, let saying, let since, let matter):
        Notice(
          .note,
          signals.team(
            name, .init(all: all, saying: saying, since: scene.dates.day(since, today: scene.today)), matter))
      case .nothing: Notice(.note, signals.teamNotShown(name))
      }
      for saying in earlier { saying }
      Tag.p(.class("quiet")) { scene.site.dialogue }
      PostForm(to: .person(person, .talk(signal)), scene: scene) {
        Field("try", label: words.whatWeTry, fault: told["try"], value: written["try"] ?? "", kind: .lines(3))
        Field(
          "result", label: words.whatCameOfIt, hint: scene.site.optional, fault: told["result"],
          value: written["result"] ?? "", kind: .lines(3))
        ChoiceGroup(
          id: "talked", question: words.whoTalked, fault: told["talked"],
          circle.map {
            Tile($0.face.name, .face($0.face), .any(name: "talked", value: $0.value, isChosen: $0.isChosen))
          })
        Field("again", label: words.whenAgain, fault: told["again"], value: written["again"] ?? "", kind: .date)
        Tag.div(.class("acts")) { Button(words.save, drawing: .done, isMain: true) }
      }
    }
  }
}
