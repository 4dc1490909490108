import Links
import Localization
package import Markup

/// What a device of the demonstration shows before anybody has opened it: one button, and whose device it is.
package struct EnterDevicePage: Page {
  package let name: String
  /// Whether it is a person's device, or a professional's.
  package let isPersons: Bool
  /// What the form sends in `who`.
  package let value: String
  /// The path of the page that follows, on this site.
  package let next: String

  package init(name: String, isPersons: Bool, value: String, next: String) {
    self.name = name
    self.isPersons = isPersons
    self.value = value
    self.next = next
  }

  package func title(in scene: Scene) -> String {
    let words = StartWords.in(scene.tongue)
    return isPersons ? words.personsDevice(name) : words.professionalsDevice(name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = StartWords.in(scene.tongue)
    return HTML {
      Tag.p(words.openDeviceText)
      PostForm(to: .enterDemonstration, scene: scene, hidden: [("to", next)]) {
        Button(words.openDevice(name), drawing: .device, name: "who", value: value)
      }
    }
  }
}
