import CoCreation
import Demonstration
import Links
import Values
import Web

/// A look at the tour: whose language it is in, and with whom it is taken.
struct TourVisit: Sendable {
  typealias Pair = (person: Tour.Somebody, professional: Tour.Somebody)

  /// What the address says of whom the tour is to be taken with.
  static let choosing = "with"

  let cast: Cast
  let tour: Tour
  /// The key of the person in the address.
  let chosen: String?
  /// Whose the person's device is already.
  let opened: ID<Human>?

  /// The two of the moment: those chosen, or those whose device is open, or else the usual ones.
  var pair: Pair? {
    let inOrder = tour.pairs.filter { $0.person.key == chosen } + tour.pairs.filter { $0.person.id == opened }
    return (inOrder + tour.pairs).first
  }

  /// The address of a device that is opened as somebody.
  func door(_ device: TwoDevices.Device, _ who: String, _ next: Address? = nil) -> String {
    let path = "\(device.prefix)\(Address.enterDemonstration.path)?who=\(who)"
    return next.map { "\(path)&to=\(PercentCoding.encoded($0.path))" } ?? path
  }

  /// The address of the tour with another person.
  func path(with person: String) -> String { "\(TwoDevices.start)?\(Self.choosing)=\(person)" }
}
