import CoCreation
package import Links
package import Localization
package import Markup
package import Values

/// The talk after a drift question, and what came of it; written by those who talked.
package struct TalkPage: Page {
  package let person: ID<Address.Person>
  package let signal: ID<Address.Signal>
  package let name: String
  /// What made the question, one for each source and direction; empty where it is only time to talk.
  package let shown: [Shown]
  package let circle: [Candidate]
  package let written: [String: String]
  package let faults: FieldFaults
  /// What was written of earlier talks, the oldest first.
  package let earlier: [ToldTalk]
  /// Whether what came of it was told, so that nothing more is written.
  package let isClosed: Bool

  /// One signal, as those who talk about it may see it.
  package enum Shown: Sendable {
    /// The person's own answers, which the person wants to talk about.
    case answers(all: Int, saying: Int, since: Day, SignalWords.Matter)
    /// Signs that the team has read.
    case signs(all: Int, saying: Int, since: Day)
    /// The team's own answers in the mirror.
    case mirror(all: Int, saying: Int, since: Day, SignalWords.Matter)
    /// The team saw more than the person: with counts only where enough are released.
    case gap((all: Int, saying: Int)?, SignalWords.Matter)
  }

  package init(
    person: ID<Address.Person>, signal: ID<Address.Signal>, name: String, shown: [Shown], circle: [Candidate],
    written: [String: String] = [:], faults: FieldFaults = [], earlier: [ToldTalk] = [],
    isClosed: Bool = false
  ) {
    self.person = person
    self.signal = signal
    self.name = name
    self.shown = shown
    self.circle = circle
    self.written = written
    self.faults = faults
    self.earlier = earlier
    self.isClosed = isClosed
  }

  package func title(in scene: Scene) -> String { TeamWords.in(scene.tongue).talkTitle(name) }

  package func content(in scene: Scene) -> HTML {
    let words = TeamWords.in(scene.tongue)
    let talks = TalkWords.in(scene.tongue)
    let told = FaultsTold(
      faults,
      labels: [
        "try": words.whatWeTry, "result": words.whatCameOfIt, "talked": words.whoTalked, "again": words.whenAgain,
      ], scene)
    return HTML {
      told.summary
      if shown.isEmpty { Notice(.note, SignalWords.in(scene.tongue).teamNotShown(name)) }
      for one in shown { Notice(.note, one.told(name, scene)) }
      if shown.contains(where: \.isTheTeams) { Tag.p(talks.teamAsks) }
      for talk in earlier { talk.html(.second, in: scene) }
      if isClosed {
        Notice(.note, talks.closed)
      } else {
        if let again = earlier.last?.again, again <= scene.today { Notice(.note, talks.lookAgain) }
        form(words, told, scene)
      }
    }
  }

  private func form(_ words: TeamWords, _ told: FaultsTold, _ scene: Scene) -> HTML {
    HTML {
      ClassNote(DriftTalked.self, in: scene)
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

extension TalkPage.Shown {
  /// Whether it is the team's own question.
  fileprivate var isTheTeams: Bool {
    switch self {
    case .answers, .signs: false
    case .mirror, .gap: true
    }
  }

  /// What it says, in words.
  fileprivate func told(_ name: String, _ scene: Scene) -> String {
    let words = TalkWords.in(scene.tongue)
    func counts(_ all: Int, _ saying: Int, _ since: Day) -> SignalWords.Counts {
      .init(all: all, saying: saying, since: scene.dates.day(since, today: scene.today))
    }
    return switch self {
    case .answers(let all, let saying, let since, let matter):
      SignalWords.in(scene.tongue).team(name, counts(all, saying, since), matter)
    case .signs(let all, let saying, let since): words.teamSigns(name, counts(all, saying, since))
    case .mirror(let all, let saying, let since, let matter):
      words.teamMirror(name, counts(all, saying, since), matter)
    case .gap(let times, let matter):
      words.teamGap(name, times.map { .init(all: $0.all, more: $0.saying) }, matter)
    }
  }
}
