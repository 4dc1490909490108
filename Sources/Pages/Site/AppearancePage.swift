import CoCreation
import Links
import Localization
package import Markup
import Values

/// How somebody wants pages to be: language, register, and how much at a time.
package struct AppearancePage: Page {
  /// Which of the three things is asked about, where a page asks one at a time.
  package let first: Int
  /// Whether pages are read aloud when they open; `nil` where that is not asked.
  package let readAloud: Bool?

  package init(from first: Int = 0, readAloud: Bool? = nil) {
    self.first = first
    self.readAloud = readAloud
  }

  package func title(in scene: Scene) -> String { scene.site.appearance }

  package func content(in scene: Scene) -> HTML {
    let groups = groups(scene)
    return PostForm(to: scene.wishes, scene: scene) {
      // Of a stranger nothing is written, so nothing is said of where it goes.
      if scene.visitor != .signedOut { ClassNote(WaySet.self, in: scene) }
      if scene.density == .simplest {
        one(groups[groups.indices.contains(first) ? first : 0], of: groups.count, scene)
      } else {
        for group in groups {
          ChoiceGroup(
            id: group.name, question: group.question,
            group.options.map { option in
              Tile(
                option.label, nil, .one(name: group.name, value: option.value, isChosen: option.value == group.chosen))
            })
        }
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
    }.html
  }

  /// One thing at a time, answered by one touch; of three sizes only the two others are offered.
  private func one(_ group: Group, of count: Int, _ scene: Scene) -> HTML {
    let others = group.options.count > 2 ? group.options.filter { $0.value != group.chosen } : group.options
    return HTML {
      Tag.h2(group.question)
      if let now = group.options.first(where: { $0.value == group.chosen }) {
        Tag.p("\(LayerWords.in(scene.tongue).now): \(now.label)")
      }
      Tiles(
        id: group.name, label: group.question,
        others.map { Tile($0.label, nil, .button(name: group.name, value: $0.value)) })
      Tag.div(.class("always")) {
        Rest(from: first, of: count, atOnce: 1, scene: scene).link
      }
    }
  }

  private struct Group {
    let name: String
    let question: String
    let chosen: String
    let options: [Option]
  }

  private func groups(_ scene: Scene) -> [Group] {
    let site = scene.site
    // A stranger's choice is kept by the browser, and only the language.
    let isStranger = scene.visitor == .signedOut
    let groups = [
      Group(
        name: "language", question: site.language, chosen: scene.tongue.language.tag,
        options: [Option("Svenska", value: "sv"), Option("English", value: "en")]),
      Group(
        name: "register", question: site.register, chosen: scene.tongue.register.rawValue,
        options: [Option(site.standardWords, value: "standard"), Option(site.easyWords, value: "easy")]),
      Group(
        name: "density", question: site.density, chosen: scene.density.rawValue,
        options: [
          Option(site.twoChoices, value: "simplest"), Option(site.fourChoices, value: "simple"),
          Option(site.manyChoices, value: "standard"),
        ]),
    ]
    if isStranger { return [groups[0]] }
    guard let readAloud else { return groups }
    return groups + [
      Group(
        name: "readAloud", question: site.readAloud, chosen: readAloud ? "yes" : "no",
        options: [Option(site.yes, value: "yes"), Option(site.no, value: "no")])
    ]
  }
}
