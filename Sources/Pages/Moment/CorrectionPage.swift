import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// What whoever reads has said of a moment, each with the ways to put it right and to take it back.
package struct CorrectionPage: Page {
  package let person: ID<Address.Person>
  package let moment: ID<Address.Moment>
  package let own: [OwnStatement]
  package let isOwn: Bool
  package let first: Int

  package init(
    person: ID<Address.Person>, moment: ID<Address.Moment>, own: [OwnStatement], isOwn: Bool, from first: Int = 0
  ) {
    self.person = person
    self.moment = moment
    self.own = own
    self.isOwn = isOwn
    self.first = own.indices.contains(first) ? first : 0
  }

  package func title(in scene: Scene) -> String { MomentWords.in(tongue(scene)).correctOwn }

  package func content(in scene: Scene) -> HTML {
    let more = MomentMoreWords.in(tongue(scene))
    // Each has two ways on: where few choices fit, fewer stand on a page.
    let atOnce = scene.density == .standard || !isOwn ? own.count : max(1, scene.density.choices / 2)
    return HTML {
      Tag.p(own.isEmpty ? more.nothingToUndo : FormWords.in(tongue(scene)).correctionText)
      for one in own[first...].prefix(atOnce) {
        OwnStatementCard(statement: one, person: person, moment: moment, tongue: tongue(scene), scene: scene)
      }
      Tag.div(.class("acts")) {
        if own.count > atOnce { Rest(from: first, of: own.count, atOnce: atOnce, scene: scene).link }
        if own.isEmpty { LinkButton(more.more, drawing: .more, .person(person, .addition(moment))) }
        LinkButton(scene.site.back, drawing: .undo, .person(person, .moment(moment)))
      }
    }
  }

  private func tongue(_ scene: Scene) -> Tongue { isOwn ? scene.tongue : scene.tongue.standard }
}

/// One statement of one's own: what it says, and the ways to put it right and to take it back.
struct OwnStatementCard: Part {
  let statement: OwnStatement
  let person: ID<Address.Person>
  let moment: ID<Address.Moment>
  let tongue: Tongue
  let scene: Scene

  var html: HTML {
    let (undo, correct) = (MomentMoreWords.in(tongue).undo, MomentWords.in(tongue).correct)
    PostForm(
      to: .person(person, .addition(moment)), scene: scene, class: "card",
      hidden: [("add", "undo"), ("statement", statement.value)]
    ) {
      Tag.p(statement.label)
      Tag.div(.class("acts")) {
        if statement.mayCorrect {
          Tag.a(
            .class("button"), .href(Address.person(person, .additionOf(moment, .correcting(statement.value))).path),
            .ariaLabel("\(correct): \(statement.label)")
          ) {
            Drawing.note
            Tag.span(correct)
          }
        }
        Tag.button(.type("submit"), .class("button"), .ariaLabel("\(undo): \(statement.label)")) {
          Drawing.undo
          Tag.span(undo)
        }
      }
    }
  }
}
