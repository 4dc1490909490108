import CoCreation
import Links
import Localization
package import Markup
import Values

extension AskPage: Page {
  package func title(in scene: Scene) -> String {
    let words = AskingWords.in(scene.tongue)
    return scene.density == .simplest && question != .listened ? words.goodOrChange : question.sentence(words)
  }

  /// The event is named before the question; before the first of all, what an authority may demand.
  package func lead(in scene: Scene) -> HTML {
    HTML {
      if let demands { Notice(.note) { Demands(demands, scene) } }
      event.line(in: scene)
    }
  }

  package var asksOneThing: Bool { true }

  package func content(in scene: Scene) -> HTML {
    let words = AskingWords.in(scene.tongue)
    return HTML {
      if sidesChanged, scene.density != .simplest { Notice(.note, words.sidesChanged) }
      if scene.density == .simplest {
        simplest(words, scene)
      } else {
        PostForm(to: .person(person, .asking(asking, .question)), scene: scene) {
          Tiles(id: "answer", label: question.sentence(words), columns: .three, tiles(words))
        }
      }
      AlwaysBar(person: person, asking: asking, scene: scene)
      ClassNote(AnswerGiven.self, in: scene)
    }
  }

  /// Two steps of two: first good or change; more or less comes after.
  private func simplest(_ words: AskingWords, _ scene: Scene) -> HTML {
    PostForm(to: .person(person, .asking(asking, .question)), scene: scene) {
      if question == .listened {
        Tiles(
          id: "answer", label: words.listened,
          [.yes, .no].map {
            Tile($0.label(words), .drawing(question.drawing($0)), .button(name: "answer", value: $0.rawValue))
          })
      } else {
        Tiles(
          id: "answer", label: words.goodOrChange,
          [
            Tile(words.good, .drawing(.good), .button(name: "answer", value: Answer.justRight.rawValue)),
            Tile(words.change, .drawing(.change), .link(.person(person, .asking(asking, .change)))),
          ])
      }
    }.html
  }

  private func tiles(_ words: AskingWords) -> [Tile] {
    (isTurned ? question.answers.reversed() : question.answers).map { answer in
      Tile(
        answer.label(words), .drawing(question.drawing(answer)), .button(name: "answer", value: answer.rawValue),
        spoken: question.spoken(answer, words))
    }
  }
}

extension Event {
  /// The event by its name, with its picture.
  func line(in scene: Scene) -> HTML {
    let words = AskingWords.in(scene.tongue)
    let when = scene.dates.near(day, today: scene.today, isEvening: isEvening)
    return Tag.p(.class("event")) {
      if let picture { picture }
      Tag.span { what?.html { words.event($0, when) } ?? HTML(words.dayInGeneral(when)) }
    }
  }
}

/// The bar that never moves while one answers: other answers, and stop.
struct AlwaysBar: Part {
  let person: ID<Address.Person>
  let asking: ID<Address.Asking>
  /// Where the other answers stand: those after "change" keep that it was tapped.
  var passes = Address.Step.passes
  let scene: Scene

  var html: HTML {
    let words = AskingWords.in(scene.tongue)
    Tag.div(.class("always")) {
      LinkButton(words.passes, drawing: .passes, .person(person, .asking(asking, passes)))
      PostForm(to: .person(person, .asking(asking, .stop)), scene: scene) {
        Button(words.stop, drawing: .stop)
      }
    }
  }
}
