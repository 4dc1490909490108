import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Pages
import PostgresForTests
import Testing
import Values
import Web

/// Every route as every role, compared with the table of rights.
@Suite(.serialized) struct `Every route as every role` {
  /// The routes of the site, from the router's own list.
  private static func routes(of house: TestHouse) -> Set<String> {
    let desk = house.desk
    let routes = desk.ground.site { desk.addRoutes(to: $0) }.routes
    let named = routes.filter { $0.method != .head }.map { route in
      "\(route.method.rawValue) /" + route.path.split(separator: "/").joined(separator: "/")
    }
    return Set(named)
  }

  @Test func `every route stands in the table once, and the table names no other`() async throws {
    let routes = Self.routes(of: try await TestHouse())
    let table = RouteTable.rows.map(\.route)
    #expect(Set(table).count == table.count)
    #expect(routes.subtracting(table).sorted() == [], "not in the table")
    #expect(Set(table).subtracting(routes).sorted() == [], "in the table, and no route")
    #expect(routes.count > 90)
  }

  /// Pages change nothing, so that one house does for all of them.
  @Test(.onBothStores) func `pages are shown to those only whom the table of rights lets`() async throws {
    let rights = try await RightsHouse().furnished()
    let rows = RouteTable.rows.filter { !$0.isForm }
    try await rights.house.run { (client) async throws in
      for role in Role.allCases {
        let cookies = try await rights.cookies(of: role)
        for row in rows {
          let may = try await Self.mayUse(row, role, rights, of: rights.house.person)
          let status = try await Self.answer(row, of: rights.house.person, cookies, rights, client)
          #expect(status.isLetIn == may, "\(row.route) as \(role): \(status.code)")
        }
      }
    }
  }

  @Test(arguments: [Density.simplest, .standard])
  func `no number that an address or a form carries is too large or too small for the site`(
    density: Density
  ) async throws {
    let rights = try await RightsHouse().furnished()
    try await rights.house.set(density)
    try await rights.house.run { (client) async throws in
      for role in density == .simplest ? [Role.person] : [.person, .professional, .researcher] {
        let cookies = try await rights.cookies(of: role)
        let seal = try await client.get("/sign-in", cookies).seal(cookies)
        for row in RouteTable.rows where !row.route.hasSuffix("/live") {
          let path = row.path(in: rights, of: rights.house.person)
          for number in [Int.max, -5, 50] {
            let answer =
              row.isForm
              ? try await client.send(path, row.fields(in: rights.house) + "&from=\(number)", seal: seal)
              : try await client.get("\(path)?from=\(number)", cookies)
            #expect(answer.status.code < 500, "\(row.route) from \(number)")
          }
        }
      }
    }
  }

  @Test(arguments: RouteTable.rows.filter(\.isForm) + RouteTable.otherActs)
  func `a form is taken from those only whom the table of rights lets`(row: Row) async throws {
    let rights = try await RightsHouse(for: row)
    try await rights.house.run { (client) async throws in
      var expected: [(role: Role, may: Bool)] = []
      for role in Role.allCases {
        expected.append((role, try await Self.mayUse(row, role, rights, of: rights.house.person)))
      }
      // Those who may not come first, so that what the others change cannot let them in.
      var wasDone = false
      for (role, may) in expected.sorted(by: { !$0.may && $1.may }) {
        let cookies = try await rights.cookies(of: role)
        let status = try await Self.answer(row, of: rights.house.person, cookies, rights, client)
        // What one has undone is not there to be undone again.
        if may, wasDone, status.code == 404 { continue }
        #expect(status.isLetIn == may, "\(row.route) as \(role): \(status.code)")
        wasDone = wasDone || status.isLetIn
      }
    }
  }

  /// Nothing of this is taken, so that one house does for all of it.
  @Test func `nobody reaches another person by the way to their own`() async throws {
    let rights = try await RightsHouse().furnished()
    let other = rights.house.otherPerson
    let rows = (RouteTable.rows + RouteTable.otherActs).filter { row in
      // Giving a reason is the one way to somebody else, and has its own rows.
      row.isAboutPerson && !row.route.hasSuffix("/reason")
    }
    try await rights.house.run { (client) async throws in
      for role in Role.allCases where role != .otherPerson {
        if role != .researcher { #expect(try await rights.standing(of: role, towards: other) == nil, "\(role)") }
        let cookies = try await rights.cookies(of: role)
        for row in rows {
          // A researcher stands towards everybody alike and may read nothing; two addresses only lead on.
          if role == .researcher, case .related = row.needs { continue }
          let status = try await Self.answer(row, of: other, cookies, rights, client)
          #expect(!status.isLetIn, "\(row.route) as \(role): \(status.code)")
        }
      }
    }
  }

  /// What comes of asking as somebody.
  private static func answer(
    _ row: Row, of person: ID<Person>, _ cookies: HTTPFields, _ rights: RightsHouse, _ client: any TestClientProtocol
  ) async throws -> Answered {
    let path = row.path(in: rights, of: person)
    if !row.isForm { return Answered(try await client.get(path, cookies)) }
    let seal = try await client.get("/sign-in", cookies).seal(cookies)
    return Answered(try await client.send(path, row.fields(in: rights.house), seal: seal))
  }

  /// Whether the table lets a role use a route about a person.
  static func mayUse(
    _ row: Row, _ role: Role, _ rights: RightsHouse, of person: ID<Person>
  ) async throws -> Bool {
    switch row.needs {
    case .everybody: return true
    case .signedIn(let giving): return role != .stranger && (role != .givingOnly || giving)
    case .only(let roles): return roles.contains(role)
    case .related(let giving):
      return try await rights.standing(of: role, towards: person) != nil && (role != .givingOnly || giving)
    case .right(let act, let matter, let filtered, let giving):
      guard let standing = try await rights.standing(of: role, towards: person), role != .givingOnly || giving else {
        return false
      }
      return standing.may(act, matter) || filtered && Rights.grant(standing.kind, act, matter) == .shown
    }
  }
}

/// An answer, as far as it tells whether somebody was let in.
struct Answered {
  let code: Int
  /// Whether they were shown a page, led on, told what to change or to wait; not turned away or sent to sign in.
  let isLetIn: Bool

  init(_ response: TestResponse) {
    code = response.status.code
    let isSentToSignIn = response.headers[.location]?.hasPrefix("/sign-in") ?? false
    isLetIn = [200, 303, 422, 429].contains(code) && !isSentToSignIn
  }
}
