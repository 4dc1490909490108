import CoCreation
import Links
import Localization
package import Markup
import Values

extension MomentPage: NamingPage {
  package var named: Written { matter }

  /// What it was about, with its day and part of the day.
  package func title(naming matter: String, in scene: Scene) -> String {
    let tongue = isOwn ? scene.tongue : scene.tongue.standard
    let part = part.map { ", \($0.label(MomentToldWords.in(tongue)))" } ?? ""
    return "\(matter), \(scene.dates.near(day, today: scene.today))\(part)"
  }

  package func content(in scene: Scene) -> HTML {
    let tongue = isOwn ? scene.tongue : scene.tongue.standard
    let words = MomentWords.in(tongue)
    let (plan, told, more) = (PlanWords.in(tongue), MomentToldWords.in(tongue), MomentMoreWords.in(tongue))
    return HTML {
      Tag.p(.class("event")) {
        for picture in pictures { picture }
        switch raisedBy {
        case .reader: Tag.span(words.raisedByYou)
        case .named(let name): Tag.span(words.raisedBy(name))
        }
      }
      beforehand(told, scene)
      if asksAboutLimit, !isOwn {
        SafetyQuestion(person: person, moment: moment, name: name, words: more, scene: scene)
      }
      if let toldReason, isOwn { reception(toldReason, scene) }
      block(words.matter, said.about, scene)
      Tag.div(.class("sides")) {
        side(isOwn ? plan.mySide : plan.sidePerson(name), sides.mine, words, scene)
        side(plan.sideStaff(name), sides.theirs, words, scene)
      }
      if !sides.beside.isEmpty { side(told.others, sides.beside, words, scene) }
      block(words.offered, said.offers, scene)
      block(words.wish, said.wishes, scene)
      block(words.cameOfIt, said.outcomes, scene)
      block(told.reasons, said.reasons, scene)
      block(words.safety, said.limits, scene)
      block(more.presence, said.presences, scene)
      answered(scene)
      if !views.isEmpty { beside(scene) }
      acts(words, scene)
      if isOwn { ClassNote(MomentDisputed.self, ReasonReceived.self, in: scene) }
    }
  }

  /// How the person could take part, and whose yes was needed: said before it, and never filled in afterwards.
  @HTMLBuilder private func beforehand(_ words: MomentToldWords, _ scene: Scene) -> HTML {
    if let step {
      let sentence =
        switch step {
        case .told: isOwn ? words.toldMe : words.told(name)
        case .asked: isOwn ? words.askedMe : words.asked(name)
        case .takingPart: isOwn ? words.takingPartMe : words.takingPart(name)
        case .decidingTogether: isOwn ? words.decidingTogetherMe : words.decidingTogether(name)
        case .decidingOneself: isOwn ? words.decidingOneselfMe : words.decidingOneself(name)
        }
      Tag.p(.class("quiet")) { sentence }
    }
    if !yesNeeded.isEmpty { Tag.p(.class("quiet")) { words.yesNeeded(scene.grammar.list(yesNeeded)) } }
  }

  /// Everybody's word of one kind, each on its own.
  @HTMLBuilder private func block(_ heading: String, _ told: [Telling], _ scene: Scene) -> HTML {
    if !told.isEmpty {
      Block(heading) { for one in told { one.html(isOwn: isOwn, scene) } }
    }
  }

  private func side(_ heading: String, _ side: Side, _ words: MomentWords, _ scene: Scene) -> HTML {
    let places = [
      (isOwn ? words.wants : words.wantsOf, side.wants), (isOwn ? words.knows : words.knowsOf, side.knows),
      (isOwn ? words.matters : words.mattersOf, side.matters),
    ]
    return Block(heading, class: "side") {
      if side.isEmpty {
        Tag.p(.class("quiet")) { words.nothingWritten }
      } else {
        Tag.dl {
          for (name, told) in places where !told.isEmpty {
            Tag.dt(name)
            Tag.dd { for one in told { one.html(isOwn: isOwn, scene) } }
          }
        }
      }
    }.html
  }

  private func acts(_ words: MomentWords, _ scene: Scene) -> HTML {
    let more = MomentMoreWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return Tag.div(.class("acts")) {
      if canMirror { LinkButton(words.mirror, drawing: .mirror, .person(person, .mirror(moment)), isMain: true) }
      if isOwn, canObject { objection(words, scene) }
      if canCorrect { way(words.correctOwn, .note, .correction(moment), scene) }
      if let canView { LinkButton(more.viewTitle(name), drawing: .looked, .person(person, .view(canView))) }
      if isOwn {
        LinkButton(scene.site.sayHowItWas, drawing: .good, .person(person, .newAsking(moment)))
        if scene.density != .simplest {
          LinkButton(words.showTo, drawing: .looked, .person(person, .showing("moment-\(moment)")))
        }
      }
      way(more.more, .more, .addition(moment), scene)
      if !isOwn || scene.density != .simplest { way(more.reach, .balance, .reach(moment), scene) }
    }
  }

  /// "That is not how it was": where few choices fit, one touch says it first; else the person says of what.
  @HTMLBuilder private func objection(_ words: MomentWords, _ scene: Scene) -> HTML {
    if scene.density == .simplest, !hasObjection {
      PostForm(to: .person(person, .moment(moment)), scene: scene) {
        Button(words.notSo, drawing: .no, name: "objection", value: "notSo")
      }
    } else {
      LinkButton(words.notSo, drawing: .no, .person(person, .objection(moment)))
    }
  }

  /// A way on, for those to whom it is open.
  @HTMLBuilder private func way(_ label: String, _ drawing: Drawing, _ place: Address.Place, _ scene: Scene) -> HTML {
    if scene.opens(.person(person, place)) { LinkButton(label, drawing: drawing, .person(person, place)) }
  }
}
