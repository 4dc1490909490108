package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Settling a version of a plan: what it still lacks, how the person took part, the next date, what changed and why.
package struct SettlingPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let lacks: [Lack]
  package let next: Day?
  /// Whether an earlier version was settled, so that the change is told.
  package let isNewVersion: Bool
  package let circle: [Candidate]
  /// Whether there is something that was not settled already.
  package let maySettle: Bool
  /// Whether it was settled, and nothing has changed since then.
  package let isSettled: Bool
  package let written: [String: String]
  package let faults: FieldFaults

  /// Something that a plan lacks, with the name of the part of the plan it is about.
  package enum Lack: Sendable {
    case noAgreement
    case noTerms(area: Written)
    case sideEmpty(area: Written, Side)
    case stanceMissing(area: Written, Party)
    case stanceWaits(area: Written, Party)
    case contentMissing(String)
    case nextDateMissing
    case participationMissing
    case notSettled
  }

  package init(
    person: ID<Address.Person>, name: String, lacks: [Lack], next: Day?, isNewVersion: Bool, circle: [Candidate] = [],
    maySettle: Bool = true, isSettled: Bool = false, written: [String: String] = [:], faults: FieldFaults = []
  ) {
    self.isSettled = isSettled
    self.person = person
    self.name = name
    self.lacks = lacks
    self.next = next
    self.isNewVersion = isNewVersion
    self.circle = circle
    self.maySettle = maySettle
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { "\(PlanWorkWords.in(scene.tongue.standard).settling): \(name)" }

  package func content(in scene: Scene) -> HTML {
    let words = PlanWorkWords.in(scene.tongue.standard)
    let form = FormWords.in(scene.tongue.standard)
    let labels = ParticipationFields.labels(form).merging([
      "next": words.nextDate, "what": words.whatChanged, "change": words.whyChanged, "others": words.others,
    ]) { first, _ in first }
    let filling = Filling(written, faults, labels, scene)
    return HTML {
      filling.summary
      if lacks.isEmpty {
        Tag.p(words.complete)
      } else {
        Block(words.lacks) { Tag.ul { for lack in lacks { Tag.li { lack.sentence(words) } } } }
      }
      ClassNote(PlanSettled.self, in: scene)
      Block(words.participation) {
        PostForm(to: .person(person, .settling), scene: scene, hidden: [("act", "participation")]) {
          ParticipationFields(filling: filling, words: form)
          if !circle.isEmpty { filling.people("others", circle) }
          Button(words.saveParticipation, drawing: .done)
        }
      }
      if maySettle { settle(filling, words, scene) } else if isSettled { Tag.p(words.settledAlready) }
    }
  }

  private func settle(_ filling: Filling, _ words: PlanWorkWords, _ scene: Scene) -> HTML {
    Block(words.settle) {
      Tag.p(words.settlingText)
      PostForm(to: .person(person, .settling), scene: scene, hidden: [("act", "settle")]) {
        filling.field("next", .date, hint: words.nextDateHint, otherwise: next?.description ?? "")
        if isNewVersion {
          filling.field("what", .lines(3), hint: words.changeHint)
          filling.field("change", .lines(3), hint: words.changeHint)
        }
        Tag.div(.class("acts")) { Button(words.settling, drawing: .done, isMain: true) }
      }
    }.html
  }
}

extension SettlingPage.Lack {
  func sentence(_ words: PlanWorkWords) -> HTML {
    switch self {
    case .noAgreement: HTML(words.noAgreement)
    case .noTerms(let area): area.html(in: words.noTerms)
    case .sideEmpty(let area, .person): area.html(in: words.personsSideEmpty)
    case .sideEmpty(let area, .professional): area.html(in: words.staffSideEmpty)
    case .stanceMissing(let area, let party): area.html { words.stanceMissing($0, party.label(words).lowercased()) }
    case .stanceWaits(let area, let party): area.html { words.stanceWaits($0, party.label(words).lowercased()) }
    case .contentMissing(let item): HTML(words.contentMissing(item))
    case .nextDateMissing: HTML(words.nextDateMissing)
    case .participationMissing: HTML(words.participationMissing)
    case .notSettled: HTML(words.notSettled)
    }
  }
}

/// Looking at a plan again together, with a new next date.
package struct ReviewPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let circle: [Candidate]
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, name: String, circle: [Candidate], written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.name = name
    self.circle = circle
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { "\(PlanWorkWords.in(scene.tongue.standard).review): \(name)" }

  package func content(in scene: Scene) -> HTML {
    let words = PlanWorkWords.in(scene.tongue.standard)
    let form = FormWords.in(scene.tongue.standard)
    let labels = ParticipationFields.labels(form).merging([
      "next": words.nextDate, "words": words.reviewWords, "others": words.others,
    ]) { first, _ in first }
    let filling = Filling(written, faults, labels, scene)
    return HTML {
      filling.summary
      Tag.p(words.reviewText)
      ClassNote(PlanReviewed.self, in: scene)
      PostForm(to: .person(person, .review), scene: scene) {
        filling.field("words", .lines(4), hint: words.changeHint)
        ParticipationFields(filling: filling, words: form)
        if !circle.isEmpty { filling.people("others", circle) }
        filling.field("next", .date, hint: words.nextDateHint)
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
    }
  }
}
