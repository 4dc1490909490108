import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// One agreement, with the moments that show how it is lived.
package struct AgreementPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let agreement: AgreementCard
  package let moments: [Thing]
  package let isOwn: Bool
  /// Whether the reader may write in it, begin and end it, note a moment about it.
  package let mayWrite: Bool
  package let mayArrange: Bool
  package let mayNote: Bool
  /// Whether the reader may see what it reached.
  package let mayReadReach: Bool
  /// What was written before, or by somebody else at the same time.
  package let before: Before
  /// The plan it stands in and who gives the support there, where the person has several plans.
  package let provider: (plan: ID<Address.Plan>, name: String)?
  /// Which part of the moments the page shows; `nil` where it has them all.
  package let portion: ListPortion?

  package init(
    person: ID<Address.Person>, name: String, agreement: AgreementCard, moments: [Thing], isOwn: Bool,
    mayWrite: Bool = true, mayArrange: Bool = true, mayNote: Bool = true, mayReadReach: Bool = true,
    before: Before = Before(), provider: (plan: ID<Address.Plan>, name: String)? = nil, portion: ListPortion? = nil
  ) {
    self.portion = portion
    self.provider = provider
    self.before = before
    self.mayReadReach = mayReadReach
    self.mayWrite = mayWrite
    self.mayArrange = mayArrange
    self.mayNote = mayNote
    self.person = person
    self.name = name
    self.agreement = agreement
    self.moments = moments
    self.isOwn = isOwn
  }

  package func title(in scene: Scene) -> String {
    let words = PlanWords.in(scene.tongue)
    let title = isOwn ? words.mine : words.title(name)
    return provider.map { "\(title): \($0.name)" } ?? title
  }

  package func content(in scene: Scene) -> HTML {
    let words = PlanWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return HTML {
      agreement.card(person: person, name: name, isOwn: isOwn, level: .second, scene: scene, leadsOn: false)
      before.html(isOwn: isOwn, scene)
      if isOwn { ClassNote(StanceTaken.self, in: scene) }
      lived(words, scene)
      Tag.div(.class("acts")) {
        LinkButton(scene.site.back, drawing: .undo, .person(person, provider.map { .planOf($0.plan) } ?? .plan))
        if mayNote {
          LinkButton(
            isOwn ? DayWords.in(scene.tongue).wantSomething : scene.site.note, drawing: isOwn ? .want : .note,
            .person(person, .newMomentAbout(agreement.id)))
        }
        if mayReadReach {
          LinkButton(
            isOwn ? ReachWords.in(scene.tongue).mine : PlanWorkWords.in(scene.tongue.standard).reach,
            drawing: .balance, .person(person, .agreementReach(agreement.id)))
        }
        more(scene)
      }
    }
  }

  /// The moments that show how it is lived, for those who may know of them.
  @HTMLBuilder private func lived(_ words: PlanWords, _ scene: Scene) -> HTML {
    if let count = agreement.moments, count > 0 {
      Block(words.lived(count)) {
        Things(moments, whenEmpty: words.lived(0), scene)
        if let portion { portion.ways(label: words.lived(count), scene) }
      }
    } else if agreement.moments != nil {
      Tag.p(.class("quiet")) { words.lived(0) }
    }
  }

  /// What else each side can do with the agreement.
  @HTMLBuilder private func more(_ scene: Scene) -> HTML {
    if isOwn {
      if mayWrite, scene.density != .simplest {
        LinkButton(PlanWords.in(scene.tongue).how, drawing: .note, .person(person, .ownSide(agreement.id)))
        LinkButton(OptionWords.in(scene.tongue).title, drawing: .want, .person(person, .options(agreement.id)))
      }
    } else if mayWrite {
      let words = PlanWorkWords.in(scene.tongue.standard)
      LinkButton(
        PlanVersionWords.in(scene.tongue.standard).change, drawing: .note, .person(person, .ownSide(agreement.id)))
      LinkButton(
        OptionWords.in(scene.tongue.standard).title, drawing: .want, .person(person, .options(agreement.id)))
      LinkButton(words.terms, drawing: .note, .person(person, .terms(agreement.id)))
      LinkButton(words.takeStance, drawing: .yes, .person(person, .stance(agreement.id)))
      LinkButton(words.absence, drawing: .noSign, .person(person, .absence(agreement.id)))
      if mayArrange { LinkButton(words.ending, drawing: .close, .person(person, .ending(agreement.id))) }
    }
  }
}
