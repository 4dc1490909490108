package import Links
import Localization
package import Markup
package import Values

/// The agreed way at a glance: what somebody who comes today must know.
package struct GlancePage: Page {
  package let person: ID<Address.Person>
  package let face: Face
  /// How one talks with the person, in the person's own words where there are some.
  package let communication: [Saying]
  package let agreements: [AgreementCard]
  /// Those who support and tapped that they are here.
  package let here: [Face]
  /// Those who are here as the person says; `nil` where the person has not said.
  package let toldHere: [Face]?
  /// A question to talk about, and what about it whoever reads is reminded of.
  package let signal: (id: ID<Address.Signal>, reminder: TalkReminder)?
  package let mayNote: Bool
  /// Whether the person has paused or ended the voluntary part.
  package let isPaused: Bool

  package init(
    person: ID<Address.Person>, face: Face, communication: [Saying], agreements: [AgreementCard], here: [Face] = [],
    toldHere: [Face]? = nil, signal: (id: ID<Address.Signal>, reminder: TalkReminder)? = nil, isPaused: Bool = false,
    mayNote: Bool = true
  ) {
    self.mayNote = mayNote
    self.isPaused = isPaused
    self.person = person
    self.face = face
    self.communication = communication
    self.agreements = agreements
    self.here = here
    self.toldHere = toldHere
    self.signal = signal
  }

  package func title(in scene: Scene) -> String { TeamWords.in(scene.tongue).glanceTitle(face.name) }

  package func content(in scene: Scene) -> HTML {
    let words = TeamWords.in(scene.tongue)
    let plan = PlanWords.in(scene.tongue.standard)
    return HTML {
      Tag.div(.class("acts")) {
        if mayNote { LinkButton(scene.site.note, drawing: .note, .person(person, .newMoment), isMain: true) }
        LinkButton(scene.site.itsPlan, drawing: .plan, .person(person, .plan))
        if scene.opens(.person(person, .week(scene.today.monday))) {
          LinkButton(scene.site.week, drawing: .week, .person(person, .week(scene.today.monday)))
        }
        if scene.opens(.person(person, .next)) {
          LinkButton(MomentMoreWords.in(scene.tongue.standard).nextTitle, drawing: .today, .person(person, .next))
        }
        if scene.opens(.person(person, .talks)) {
          LinkButton(TalkWords.in(scene.tongue).title, drawing: .talk, .person(person, .talks))
        }
        if scene.opens(.person(person, .pair)) { PairLink(person: person, name: face.name, scene: scene) }
      }
      if isPaused { Notice(.note, TroubleWords.in(scene.tongue.standard).paused.text) }
      if let signal {
        Notice(.note) {
          Tag.p { Tag.a(.href(Address.person(person, .talk(signal.id)).path)) { signal.reminder.label(in: scene) } }
        }
      }
      if !here.isEmpty { Block(DayWords.in(scene.tongue.standard).here) { Faces(here) } }
      if let toldHere {
        let asked = AskedWords.in(scene.tongue.standard)
        Block(asked.personSays(face.name)) { if toldHere.isEmpty { Tag.p(asked.nobody) } else { Faces(toldHere) } }
      }
      if !communication.isEmpty {
        Block(words.communicates) { for saying in communication { saying } }
      }
      if agreements.isEmpty { Tag.p(words.noAgreements) }
      for agreement in agreements { card(agreement, plan) }
    }
  }

  private func card(_ agreement: AgreementCard, _ plan: PlanWords) -> HTML {
    Tag.section(.class("card")) {
      Tag.h2 {
        if let picture = agreement.picture { picture }
        Tag.a(.href(Address.person(person, .agreement(agreement.id)).path)) { agreement.area }
      }
      for saying in agreement.how + agreement.toMe { saying }
      Tag.dl(.class("facts")) {
        for (name, fact) in [
          (plan.agreed, agreement.agreed), (plan.whoDecides, agreement.whoDecides), (plan.open, agreement.open),
        ] {
          if let fact {
            Tag.dt(name)
            Tag.dd { fact }
          }
        }
      }
    }
  }
}
