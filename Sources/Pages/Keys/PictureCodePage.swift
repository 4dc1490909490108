package import Links
import Localization
package import Markup
package import Values

/// A person makes a code of two to six of nine pictures, tapped twice.
package struct PictureCodePage: Page {
  package let person: ID<Address.Person>
  package let step: Step

  /// How few and how many pictures a code has.
  package static let length = 2...6

  /// How far it has come.
  package enum Step: Sendable {
    case start(hasCode: Bool)
    /// - Parameters:
    ///   - tapped: What has been tapped this time.
    ///   - before: What was tapped the first time; `nil` while it is being chosen.
    ///   - differed: Whether the second time was not like the first.
    case choosing(pictures: [Option], tapped: [String], before: [String]?, differed: Bool)
    case done
  }

  package init(person: ID<Address.Person>, step: Step) {
    self.person = person
    self.step = step
  }

  package func title(in scene: Scene) -> String {
    let words = KeyWords.in(scene.tongue)
    return switch step {
    case .start: words.codeTitle
    case .choosing(_, _, nil, _): words.choose
    case .choosing: words.chooseAgain
    case .done: words.codeDone
    }
  }

  package var asksOneThing: Bool { if case .choosing = step { true } else { false } }

  package func content(in scene: Scene) -> HTML {
    let words = KeyWords.in(scene.tongue)
    return HTML {
      switch step {
      case .start(let hasCode): start(hasCode, words, scene)
      case .choosing(let pictures, let tapped, let before, let differed):
        if differed { Notice(.careful, words.differ) }
        choosing(pictures, tapped, before, words, scene)
      case .done:
        Tag.div(.class("acts")) {
          LinkButton(scene.site.home, drawing: .home, .person(person, .today), isMain: true)
        }
      }
    }
  }

  private func start(_ hasCode: Bool, _ words: KeyWords, _ scene: Scene) -> HTML {
    let make = Tile(hasCode ? words.newCode : words.makeCode, .drawing(.note), .button(name: "act", value: "begin"))
    let remove = Tile(words.removeCode, .drawing(.no), .button(name: "act", value: "remove"))
    return HTML {
      Tag.p(words.codeExplained)
      Tag.p(hasCode ? words.hasCode : words.hasNoCode)
      PostForm(to: .person(person, .pictureCode), scene: scene) {
        Tiles(id: "act", label: words.codeTitle, hasCode ? [make, remove] : [make])
      }
    }
  }

  private func choosing(
    _ pictures: [Option], _ tapped: [String], _ before: [String]?, _ words: KeyWords, _ scene: Scene
  ) -> HTML {
    let hidden = (before ?? []).map { (name: "before", value: $0) } + tapped.map { (name: "tapped", value: $0) }
    return HTML {
      Tag.p(.role("status")) { words.chosen(tapped.count) }
      PostForm(to: .person(person, .pictureCode), scene: scene, hidden: hidden) {
        if tapped.count < Self.length.upperBound {
          // A code is made of these pictures and no others, so all of them stand here at once.
          Tiles(
            id: "picture", label: words.choose, columns: .three,
            pictures.map { option in
              Tile(
                option.label, option.picture.map(Tile.Picture.illustration),
                .button(name: "tapped", value: option.value))
            })
        }
        if tapped.count >= Self.length.lowerBound {
          Button(words.done, drawing: .done, name: "act", value: "done", isMain: true)
        }
      }
      PostForm(to: .person(person, .pictureCode), scene: scene, class: "acts") {
        Button(words.startAgain, drawing: .undo, name: "act", value: "begin")
      }
    }
  }
}
