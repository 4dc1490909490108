import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// Finding persons, staff and plans by name and title: only those whom the asker may know of, looked at while searching.
struct FindController: Controller {
  let desk: Desk

  /// How many things a page gives.
  private static let atOnce = 20

  func addRoutes(to routes: Routes) {
    routes.show("find") { try await find($0, $1) }
  }

  private func find(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = request.searched
    let first = request.first
    let desk = desk
    return try await desk.show(
      request, context, .find(query: query),
      telling: { caller, entries, _ in
        let all = try Finder(caller, entries, desk).things(matching: query)
        let shown = all.dropFirst(first).prefix(Self.atOnce)
        // Whoever is shown what somebody's agreements are about has read of that person's plan.
        let records = try desk.records(in: entries, for: caller, of: Set(shown.compactMap(\.titleOf)).sorted())
        let next = first + Self.atOnce
        return (
          SearchPage(
            query: query, found: shown.map(\.thing),
            next: next < all.count ? .findFrom(query: query, first: next) : nil, mayBreakGlass: caller.mayBreakGlass),
          records.filter { !$0.isOwn }.map { NotedReading(of: $0, .plan) }
        )
      })
  }
}

extension Request {
  /// What a search form asks for: forms write a space as a plus.
  fileprivate var searched: String {
    let field = (uri.query ?? "").utf8.split(separator: UInt8(ascii: "&")).first { $0.starts(with: "q=".utf8) }
    let value = field.map { PercentCoding.decoded($0.dropFirst(2), plusIsSpace: true) } ?? []
    return String(String(decoding: value, as: UTF8.self).prefix(100))
  }
}
