import Localization
package import Markup
package import Values

/// A pack, with what nobody has checked in it.
package struct PackPage: Page {
  package let name: String
  package let asOf: Day
  /// What the pack says about itself.
  package let disclaimer: InWords
  /// What nobody has checked, in words, by the list of the pack that it stands in.
  package let unverified: [(list: String, words: InWords)]

  package init(name: String, asOf: Day, disclaimer: InWords, unverified: [(list: String, words: InWords)]) {
    self.name = name
    self.asOf = asOf
    self.disclaimer = disclaimer
    self.unverified = unverified
  }

  package func title(in scene: Scene) -> String { "\(RegisterWords.in(scene.tongue).packs): \(name)" }

  package func content(in scene: Scene) -> HTML {
    let words = RegisterWords.in(scene.tongue)
    return HTML {
      Tag.p(words.packAsOf(scene.dates.full(asOf)))
      Tag.p(.class("quiet")) { told(words, scene) }
      if unverified.isEmpty {
        Tag.p(words.allVerified)
      } else {
        Block(words.unverified(unverified.count)) {
          Tag.p(words.unverifiedText)
          DataTable(
            caption: words.unverified(unverified.count), columns: [words.list, words.item],
            rows: lists.map { list in
              let items = HTML {
                Tag.ul { for item in list.items { Tag.li { item.html(in: scene) } } }
              }
              return .init(HTML(words.listNames[list.name] ?? list.name), [items])
            }, isHeaded: true)
        }
      }
    }
  }

  /// What the pack says about itself in the reader's language, or else what is true of every pack.
  private func told(_ words: RegisterWords, _ scene: Scene) -> String {
    let (text, language) = disclaimer.text(for: scene.tongue.language)
    return language == scene.tongue.language ? text : words.digest
  }

  /// The items of each list, in the order of the pack.
  private var lists: [(name: String, items: [InWords])] {
    var lists: [(name: String, items: [InWords])] = []
    for one in unverified {
      if let index = lists.firstIndex(where: { $0.name == one.list }) {
        lists[index].items.append(one.words)
      } else {
        lists.append((one.list, [one.words]))
      }
    }
    return lists
  }
}
