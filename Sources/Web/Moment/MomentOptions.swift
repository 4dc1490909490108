import CoCreation
import Ledger
import Pages
import Values

/// What can be offered for a matter: what the agreement says can be chosen, then what was offered or wished before, the
/// newest first; each once.
///
/// The system asks for nothing that it knows. An option is named by what it stands in, an agreement or a moment, so that a
/// form says the same whenever it is sent.
struct MomentOptions {
  /// Design, section 12: a page holds nine choices at most.
  static let most = 9

  let options: [(value: String, what: Expression)]

  /// The options for an agreement, or for what belongs to none.
  init(_ record: OpenRecord, for agreement: ID<Agreement>?) throws {
    guard let agreement else {
      options = []
      return
    }
    let agreed = try record.reader.matters().first { $0.agreement.id == agreement }?.agreement.options ?? []
    var found = agreed.map { (value: "option/\($0.content.option)", what: $0.content.what) }
    for moment in try record.reader.moments(living: agreement, limit: 30) {
      let offered = moment.state.offers.last?.content.options ?? []
      for (index, what) in offered.enumerated() { found.append(("\(moment.stream)/\(index)", what)) }
      if case .own(let what) = (moment.state.ownWish ?? moment.state.wishAsTold)?.content.wish {
        found.append(("\(moment.stream)/own", what))
      }
    }
    var seen: Set<Expression> = []
    options = Array(found.filter { seen.insert($0.what).inserted }.prefix(Self.most))
  }

  /// The options as a page shows them.
  var shown: [Pages.Option] {
    options.map { Pages.Option($0.what.line, picture: $0.what.illustration, value: $0.value) }
  }

  /// Which of the options a form named, and all that were offered; `nil` if it is none of them.
  func chosen(_ value: String) -> (number: Int, offered: [Expression])? {
    options.firstIndex { $0.value == value }.map { ($0, options.map(\.what)) }
  }
}
