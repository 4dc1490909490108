import CoCreation
import Links
import Localization
package import Markup
import Values

extension MomentPage: Page {
  package func title(in scene: Scene) -> String {
    "\(matter), \(scene.dates.near(day, today: scene.today))"
  }

  package func content(in scene: Scene) -> HTML {
    let words = MomentWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    let plan = PlanWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return HTML {
      Tag.p(.class("event")) {
        if let picture { picture }
        Tag.span(words.raisedBy(raisedBy))
      }
      if isCorrected { Notice(.note, words.corrected) }
      if asksAboutLimit, !isOwn {
        SafetyQuestion(
          person: person, moment: moment, name: name, words: MomentMoreWords.in(scene.tongue.standard), scene: scene)
      }
      Tag.div(.class("sides")) {
        side(plan.sidePerson(name), mine, words)
        side(plan.sideStaff(name), theirs, words)
      }
      if !options.isEmpty {
        Block(words.offered) {
          Tag.ul(.class("things"), .role("list")) {
            for option in options {
              Tag.li {
                if let picture = option.picture { picture }
                Tag.span(.class("what")) { option.label }
              }
            }
          }
        }
      }
      facts(words)
      if let toldReason, isOwn { reception(toldReason, scene) }
      if let objection { Block(words.notSo) { objection } }
      if !views.isEmpty { beside(scene) }
      acts(words, scene)
    }
  }

  private func side(_ heading: String, _ side: Side, _ words: MomentWords) -> HTML {
    let places = [(words.wants, side.wants), (words.knows, side.knows), (words.matters, side.matters)]
    return Block(heading, class: "side") {
      if places.allSatisfy({ $0.1 == nil }) {
        Tag.p(.class("quiet")) { words.nothingWritten }
      } else {
        Tag.dl {
          for (name, saying) in places {
            if let saying {
              Tag.dt(name)
              Tag.dd { saying }
            }
          }
        }
      }
    }.html
  }

  private func facts(_ words: MomentWords) -> HTML {
    Tag.dl(.class("facts")) {
      for (name, fact) in [
        (words.wish, wish), (words.expression, expression?.label(words)),
        (words.cameOfIt, outcome?.label(words)),
        (words.whoDidIt, carriedOut.map { $0.by.label(person: name, professional: $0.professional, words) }),
        (words.whose, reason?.label(words, name: name)),
      ] {
        if let fact {
          Tag.dt(name)
          Tag.dd { fact }
        }
      }
    }
  }

  private func acts(_ words: MomentWords, _ scene: Scene) -> HTML {
    let more = MomentMoreWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return Tag.div(.class("acts")) {
      if canMirror { LinkButton(words.mirror, drawing: .mirror, .person(person, .mirror(moment)), isMain: true) }
      if isOwn, objection == nil {
        PostForm(to: .person(person, .moment(moment)), scene: scene) {
          Button(words.notSo, drawing: .no, name: "objection", value: "notSo")
        }
        // One touch says it; whoever wants says of what, and in own words.
        if scene.density != .simplest {
          LinkButton(more.notSoAbout, drawing: .note, .person(person, .objection(moment)))
        }
      }
      way(words.correct, .note, .correction(moment), scene)
      if let canView { LinkButton(more.viewTitle(name), drawing: .looked, .person(person, .view(canView))) }
      if isOwn {
        LinkButton(scene.site.sayHowItWas, drawing: .good, .person(person, .newAsking(moment)))
        if scene.density != .simplest {
          LinkButton(words.showTo, drawing: .looked, .person(person, .showing("moment-\(moment)")))
        }
      }
      if !isOwn || scene.density != .simplest {
        way(more.more, .more, .addition(moment), scene)
        way(more.reach, .balance, .reach(moment), scene)
      }
    }
  }

  /// A way on, for those to whom it is open.
  @HTMLBuilder private func way(_ label: String, _ drawing: Drawing, _ place: Address.Place, _ scene: Scene) -> HTML {
    if scene.opens(.person(person, place)) { LinkButton(label, drawing: drawing, .person(person, place)) }
  }

  /// What representatives think, each named, apart from the person's own.
  private func beside(_ scene: Scene) -> HTML {
    let tongue = isOwn ? scene.tongue : scene.tongue.standard
    let asking = AskingWords.in(tongue)
    let piles = PilesWords.in(tongue)
    return Block(MomentMoreWords.in(tongue).viewsBeside) {
      Tag.ul {
        for view in views {
          Tag.li { "\(view.voice): \(view.question.name(piles)): \(view.answer.label(asking))" }
        }
      }
    }.html
  }

  /// How a reason was told, and the three things the person can say to it.
  private func reception(_ told: Saying, _ scene: Scene) -> HTML {
    let more = MomentMoreWords.in(scene.tongue)
    return Block(more.toldWhy) {
      told
      PostForm(to: .person(person, .moment(moment)), scene: scene, class: "acts") {
        Button(more.understood, drawing: .good, name: "reception", value: "understood")
        Button(more.again, drawing: .repeated, name: "reception", value: "explainAgain")
        if scene.density != .simplest {
          Button(more.someoneElse, drawing: .outsider, name: "reception", value: "askSomebodyElse")
        }
      }
    }.html
  }
}
