import Hummingbird
import Links
import Localization
import Pages
import Values

/// What was just done, carried in the address of the page that follows a form: told once, and undone from there.
struct Done: Sendable {
  let what: What
  /// The moment that can be undone; `nil` where nothing can.
  let moment: (person: ID<Address.Person>, moment: ID<Address.Moment>)?

  /// The things that pages tell were done.
  enum What: String, Sendable {
    case saved
    case noted
    case undone
    case asked
    case settled
    /// Nothing was done: somebody had changed it meanwhile.
    case changed
  }

  init(_ what: What) {
    self.what = what
    moment = nil
  }

  /// A moment was noted, which can be undone.
  init(noted moment: ID<Address.Moment>, of person: ID<Address.Person>) {
    what = .noted
    self.moment = (person, moment)
  }

  /// Reads it from the address asked for; `nil` if nothing was done, or somebody made the address up.
  init?(in request: Request) {
    let query = request.uri.queryParameters
    guard let what = query["done"].flatMap({ What(rawValue: String($0)) }) else { return nil }
    self.what = what
    let person = query["of"].flatMap { ID<Address.Person>(String($0)) }
    let moment = query["undo"].flatMap { ID<Address.Moment>(String($0)) }
    self.moment = if let person, let moment { (person, moment) } else { nil }
  }

  /// The address with it.
  func added(to address: Address) -> String {
    let path = address.path
    let mark = path.contains("?") ? "&" : "?"
    let undo = moment.map { "&of=\($0.person)&undo=\($0.moment)" } ?? ""
    return "\(path)\(mark)done=\(what.rawValue)\(undo)"
  }

  func notice(in tongue: Tongue) -> Scene.Done {
    let words = DoneWords.in(tongue)
    let sentence =
      switch what {
      case .saved: words.saved
      case .noted: words.noted
      case .undone: words.undone
      case .asked: words.asked
      case .settled: words.settled
      case .changed: words.changed
      }
    return Scene.Done(sentence, undo: moment.map { .person($0.person, .moment($0.moment)) })
  }
}
