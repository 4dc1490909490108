package import Links
import Localization
package import Markup
package import Values

/// Somebody needs to read about a person whom they do not support: the exact name first.
package struct UnsupportedPage: Page {
  package let name: String
  package let fault: Fault?
  /// Those of the name, where there are several: each with the place that tells them apart.
  package let found: [(id: ID<Address.Person>, place: String)]

  /// Why nobody is shown.
  package enum Fault: Sendable {
    case empty
    /// Nobody of this name is of the reader's organisation.
    case nobody
  }

  package init(name: String = "", fault: Fault? = nil, found: [(id: ID<Address.Person>, place: String)] = []) {
    self.name = name
    self.fault = fault
    self.found = found
  }

  package func title(in scene: Scene) -> String { AccessWords.in(scene.tongue.standard).unsupported }

  package func content(in scene: Scene) -> HTML {
    let words = AccessWords.in(scene.tongue.standard)
    let told = FaultsTold(fault == .empty ? [("name", .empty)] : [], labels: ["name": words.fullName], scene)
    return HTML {
      told.summary
      if fault == .nobody {
        ErrorSummary(title: scene.site.faultsTitle(1), faults: [("name", words.unsupportedNobody)])
      }
      Tag.p(words.unsupportedText)
      PostForm(to: .unsupported, scene: scene) {
        Field(
          "name", label: words.fullName, fault: fault == .nobody ? words.unsupportedNobody : told["name"], value: name)
        Tag.div(.class("acts")) { Button(scene.site.goOn, drawing: .find, isMain: true) }
      }
      if !found.isEmpty {
        Block(name) {
          Things(
            found.map { one in
              Thing(name, picture: .face(Face(name: name)), note: one.place, address: .person(one.id, .reason))
            }, whenEmpty: "", scene)
        }
      }
    }
  }
}
