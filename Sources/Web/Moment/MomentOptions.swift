import CoCreation
import Ledger
import Pages
import Values

/// What can be offered for a matter: what the agreement says can be chosen, then what was offered or wished before, the
/// newest first; each once.
///
/// The system asks for nothing that it knows. An option is named by what it stands in, an agreement or a statement, so that
/// a form says the same whenever it is sent.
struct MomentOptions {
  /// Design, section 12: a page holds nine choices at most.
  static let most = 9

  let options: [(value: String, what: Expression)]
  /// All that can be named, also what stands there more than once.
  private let known: [String: Expression]

  /// The options for an agreement, or for what belongs to none.
  init(_ record: OpenRecord, for agreement: ID<Agreement>?) throws {
    guard let agreement else {
      options = []
      known = [:]
      return
    }
    let agreed = try record.reader.matters().first { $0.agreement.id == agreement }?.agreement.options ?? []
    var found = agreed.map { (value: "option/\($0.content.option)", what: $0.content.what) }
    for moment in try record.reader.moments(living: agreement, limit: 30) {
      if let offer = moment.state.offers.last {
        for (index, what) in offer.content.options.enumerated() { found.append(("\(offer.id)/\(index)", what)) }
      }
      if let wish = moment.state.nearestWish, case .own(let what) = wish.content.wish {
        found.append(("\(wish.id)/own", what))
      }
    }
    known = Dictionary(found.map { ($0.value, $0.what) }) { first, _ in first }
    var seen: Set<Expression> = []
    options = Array(found.filter { seen.insert($0.what).inserted }.prefix(Self.most))
  }

  /// The options as a page shows them.
  var shown: [Pages.Option] {
    options.map { Pages.Option($0.what.line, picture: $0.what.illustration, value: $0.value) }
  }

  /// What a form named; `nil` if it is none of them.
  func named(_ value: String) -> Expression? { known[value] }
}
