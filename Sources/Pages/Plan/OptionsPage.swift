import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// What can be chosen in an area of life: words, each with a symbol or a photo.
package struct OptionsPage: NamingPage {
  package let person: ID<Address.Person>
  package let agreement: ID<Address.Agreement>
  /// The area's title.
  package let area: Written
  package let options: [Option]
  /// The values of those that the reader may take away.
  package let removable: Set<String>
  package let isOwn: Bool
  package let found: SymbolsFound
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, agreement: ID<Address.Agreement>, area: Written, options: [Option],
    removable: Set<String>, isOwn: Bool, found: SymbolsFound, written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.agreement = agreement
    self.area = area
    self.options = options
    self.removable = removable
    self.isOwn = isOwn
    self.found = found
    self.written = written
    self.faults = faults
  }

  private func tongue(_ scene: Scene) -> Tongue { isOwn ? scene.tongue : scene.tongue.standard }

  package var named: Written { area }

  /// Says of which area these are the options.
  package func title(naming area: String, in scene: Scene) -> String {
    OptionWords.in(tongue(scene)).titleOf(area)
  }

  package func content(in scene: Scene) -> HTML {
    let words = OptionWords.in(tongue(scene))
    let address = Address.person(person, .options(agreement))
    let labels = ["what": words.what, "what-picture": words.photo, "remove": words.removeWhich]
    let filling = Filling(
      written, faults, labels.merging(SymbolFinder.labels("what", words)) { first, _ in first }, scene)
    return HTML {
      filling.summary
      Tag.p(words.intro)
      Things(
        options.map { Thing($0.label, language: $0.language, picture: $0.picture) }, whenEmpty: words.none, scene)
      Block(words.new) {
        ClassNote(OptionAdded.self, in: scene)
        PostForm(to: address, scene: scene, takesFiles: true) {
          filling.field("what", hint: words.whatHint)
          SymbolFinder(name: "what", filling: filling, found: found, scene: scene, words: words)
          filling.field("what-picture", .photo, hint: words.photoHint)
          Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, name: "act", value: "add", isMain: true) }
        }
      }
      if !removable.isEmpty {
        Block(words.remove) {
          PostForm(to: address, scene: scene) {
            filling.select("remove", options.filter { removable.contains($0.value) })
            Button(words.remove, drawing: .close, name: "act", value: "remove")
          }
        }
      }
      LinkButton(scene.site.back, drawing: .undo, .person(person, .agreement(agreement)))
    }
  }
}
