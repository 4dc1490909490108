package import Links
import Localization
package import Markup
package import Values

/// "This is not how I want it": what it is about, and then who should answer.
package struct UnwantedPage: Page {
  package let person: ID<Address.Person>
  package let step: Step
  package let first: Int

  /// One question a page.
  package enum Step: Sendable {
    case what([Option])
    /// - Parameters:
    ///   - wish: The wish whose answer is asked for.
    ///   - circle: Those who could answer.
    case who(wish: ID<Address.Wish>, circle: [Candidate])
    /// - Parameter circle: Those whom it may be about; it never reaches them.
    case whom(wish: ID<Address.Wish>, circle: [Candidate])
    case receipt(wish: ID<Address.Wish>, who: String, by: Day)
  }

  package init(person: ID<Address.Person>, step: Step, from first: Int = 0) {
    self.person = person
    self.step = step
    self.first = first
  }

  package func title(in scene: Scene) -> String {
    let words = UnwantedWords.in(scene.tongue)
    return switch step {
    case .what: words.title
    case .who: words.whoShallAnswer
    case .whom: ConcernWords.in(scene.tongue).isItAbout
    case .receipt(_, let who, let by): words.receipt(who, scene.dates.day(by, today: scene.today))
    }
  }

  package func content(in scene: Scene) -> HTML {
    let words = UnwantedWords.in(scene.tongue)
    return HTML {
      switch step {
      case .what(let options): what(options, words, scene)
      case .who(let wish, let circle): who(wish, circle, words, scene)
      case .whom(let wish, let circle): whom(wish, circle, scene)
      case .receipt(let wish, _, _):
        Tag.p(words.changeMyMind)
        Tag.div(.class("acts")) {
          LinkButton(scene.site.home, drawing: .home, .person(person, .today), isMain: true)
          PostForm(to: .person(person, .wish(wish)), scene: scene) {
            Button(AskingWords.in(scene.tongue).change, drawing: .undo, name: "withdraw", value: "yes")
          }
        }
      }
    }
  }

  private func what(_ options: [Option], _ words: UnwantedWords, _ scene: Scene) -> HTML {
    let tiles = options.map {
      Tile($0.label, $0.picture.map(Tile.Picture.illustration), .button(name: "about", value: $0.value))
    }
    return PostForm(to: .person(person, .unwanted), scene: scene) {
      Tag.p(words.whatIsIt)
      Tag.p(.class("quiet")) { scene.site.dialogue }
      Portion(id: "about", label: words.whatIsIt, from: first, scene: scene, tiles)
      Details(words.inMyWords) {
        Field("words", label: words.inMyWords, kind: .lines(3))
        Button(scene.site.send, isMain: true)
      }
    }.html
  }

  private func whom(_ wish: ID<Address.Wish>, _ circle: [Candidate], _ scene: Scene) -> HTML {
    let words = ConcernWords.in(scene.tongue)
    let nobody = Tile(words.aboutNobody, .drawing(.nobody), .button(name: "concerns", value: "nobody"))
    return HTML {
      Tag.p(words.neverReaches)
      PostForm(to: .person(person, .wish(wish)), scene: scene) {
        Portion(
          id: "concerns", label: words.isItAbout, from: first, scene: scene,
          [nobody] + circle.map { Tile($0.face.name, .face($0.face), .button(name: "concerns", value: $0.value)) })
      }
    }
  }

  private func who(_ wish: ID<Address.Wish>, _ circle: [Candidate], _ words: UnwantedWords, _ scene: Scene) -> HTML {
    let others = [
      Tile(words.outsider, .drawing(.outsider), .button(name: "who", value: "outsider")),
      Tile(words.manager, .drawing(.onlyMe), .button(name: "who", value: "manager")),
    ]
    return PostForm(to: .person(person, .wish(wish)), scene: scene) {
      Portion(
        id: "who", label: words.whoShallAnswer, from: first, scene: scene,
        circle.map { Tile($0.face.name, .face($0.face), .button(name: "who", value: $0.value)) } + others)
    }.html
  }
}
