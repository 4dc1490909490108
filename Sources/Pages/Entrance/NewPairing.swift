import Localization
import Markup
package import Values

/// A device that was paired with a person lately, as it is told to one more in the circle.
package struct NewPairing: Sendable {
  /// Who made the code.
  package let by: String
  /// The person with whom it was paired.
  package let name: String
  package let on: Day

  package init(by: String, name: String, on: Day) {
    self.by = by
    self.name = name
    self.on = on
  }

  func notice(_ scene: Scene) -> Notice {
    Notice(
      .note,
      EntranceWords.in(scene.tongue.standard).devicePairedWith(by, name, scene.dates.near(on, today: scene.today)))
  }
}
