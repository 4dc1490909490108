import Localization
import Markup
package import Values

/// What somebody did lately that opens a person's Samspel in another way, as it is told to one more in the circle.
package struct AccessNews: Sendable {
  package let what: What
  /// Who did it.
  package let by: String
  /// The person whom it concerns.
  package let name: String
  package let on: Day

  /// What was done.
  package enum What: Sendable {
    /// A device was paired.
    case device
    /// The code of pictures was taken away.
    case pictures
  }

  package init(_ what: What, by: String, name: String, on: Day) {
    self.what = what
    self.by = by
    self.name = name
    self.on = on
  }

  func notice(_ scene: Scene) -> Notice {
    let (tongue, day) = (scene.tongue.standard, scene.dates.near(on, today: scene.today))
    return switch what {
    case .device: Notice(.note, EntranceWords.in(tongue).devicePairedWith(by, name, day))
    case .pictures: Notice(.note, AccessWords.in(tongue).picturesRemovedOf(by, name, day))
    }
  }
}
