import CoCreation
import Ledger
import Localization
import Pages
import Values

/// What can be offered for a matter: what the agreement says can be chosen, then what was offered or wished before, the
/// newest first; each once.
///
/// Where there is nothing, the matter itself can be wanted.
/// The system asks for nothing that it knows. An option is named by what it stands in, an agreement or a statement, so that
/// a form says the same whenever it is sent.
struct MomentOptions {
  /// Design, section 12: a page holds nine choices at most.
  static let most = 9

  let options: [(value: String, what: Expression)]
  /// All that can be named, also what stands there more than once.
  private let known: [String: Expression]

  /// The options for an agreement, for something of the day, or for what belongs to neither.
  init(_ record: OpenRecord, for subject: MomentSubject) throws {
    switch subject {
    case .free: self.init([])
    case .agreement(let id):
      let agreed = try record.reader.matters().first { $0.agreement.id == id }?.agreement.options ?? []
      // On a shared device what was said is not seen again: what is agreed stands in the plan, and is offered there too.
      let lived = record.caller.opensOnlyGiving ? [] : try record.reader.moments(living: id, limit: 30)
      self.init(
        agreed.map { (value: "option/\($0.content.option)", what: $0.content.what) } + Self.told(in: lived))
    case .coming, .like:
      guard let title = try record.title(of: subject) else {
        self.init([])
        return
      }
      // On a shared device what was said is not seen again.
      let found = record.caller.opensOnlyGiving ? [] : try record.recentMoments(about: title.line)
      self.init(Self.told(in: found), otherwise: title.line.isEmpty ? nil : ("matter", title))
    }
  }

  private init(_ found: [(value: String, what: Expression)], otherwise: (value: String, what: Expression)? = nil) {
    // What stood there alone when the page was shown is named by it, also once something was said of it.
    known = Dictionary((found + [otherwise].compactMap(\.self)).map { ($0.value, $0.what) }) { first, _ in first }
    var seen: Set<Expression> = []
    let each = Array(found.filter { seen.insert($0.what).inserted }.prefix(Self.most))
    options = each.isEmpty ? [otherwise].compactMap(\.self) : each
  }

  /// What was offered or wished in some moments.
  private static func told(in moments: [Told<MomentState>]) -> [(value: String, what: Expression)] {
    var found: [(value: String, what: Expression)] = []
    for moment in moments {
      if let offer = moment.state.offers.last {
        for (index, what) in offer.content.options.enumerated() { found.append(("\(offer.id)/\(index)", what)) }
      }
      if let wish = moment.state.nearestWish, case .own(let what) = wish.content.wish {
        found.append(("\(wish.id)/own", what))
      }
    }
    return found
  }

  /// The options as a page shows them.
  func shown(in tongue: Tongue) -> [Pages.Option] {
    options.map { $0.what.option(value: $0.value, in: tongue) }
  }

  /// What a form named; `nil` if it is none of them.
  func named(_ value: String) -> Expression? { known[value] }
}

extension OpenRecord {
  /// The moments of the last month that were about the same, by its words.
  fileprivate func recentMoments(about line: String) throws -> [Told<MomentState>] {
    guard !line.isEmpty else { return [] }
    let name = FoldedName(line)
    return try recentMoments().filter { told in
      told.state.noted.last.map { FoldedName($0.content.about.line) == name } ?? false
    }
  }
}
