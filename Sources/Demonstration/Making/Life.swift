import CoCreation
import Values

/// What has to be remembered of a person from one made day to the next.
struct Life: Sendable {
  let person: InventedPerson
  let index: Int
  let id: ID<Person>
  let plan: ID<Plan>?
  let agreements: [AgreementView]
  /// How often each question was asked, and how often a mirror was given.
  var asked: [Question: Int] = [:]
  var mirrors = 0
  var lastQuestion: Question?
  /// The question of yesterday that nobody has answered yet.
  var open: ID<Asking>?
  var isPaused = false
  /// Whether the glide of the restored relation has been talked about.
  var talk = Talk.none

  enum Talk: Hashable, Sendable {
    case none
    case chosen(Day)
    case talked(Day)
    case over
  }

  /// The agreement whose moments an occasion is.
  func agreement(lived occasion: Occasion) -> AgreementView? {
    let invented = InventedAgreement.all(of: person.key)
    guard let index = invented.firstIndex(where: { $0.occasion == occasion.key }) else { return nil }
    return agreements.first { $0.opened.content.title == invented[index].title.expression(in: person.language) }
  }
}
