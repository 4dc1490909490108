import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Pages
import Testing
import Values
import Web

/// Every route as every role, compared with the table of rights.
struct `Every route as every role` {
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

  @Test(arguments: RouteTable.rows)
  func `only those may whom the table of rights lets`(row: Row) async throws {
    let rights = try await RightsHouse()
    try await rights.house.run { (client) async throws in
      let path = row.path(in: rights, of: rights.house.person)
      var expected: [(Role, Bool)] = []
      for role in Role.allCases {
        expected.append((role, try await Self.mayUse(row, role, rights, of: rights.house.person)))
      }
      // Those who may not come first, so that what the others change cannot let them in.
      for (role, may) in expected.sorted(by: { !$0.1 && $1.1 }) {
        let status = try await Self.answer(row, path, role, rights, client)
        #expect(status.isLetIn == may, "\(row.route) as \(role): \(status.code)")
      }
    }
  }

  @Test(arguments: RouteTable.rows.filter(\.isAboutPerson))
  func `nobody reaches another person by the way to their own`(row: Row) async throws {
    let rights = try await RightsHouse()
    guard case .only = row.needs else {
      try await rights.house.run { (client) async throws in
        let path = row.path(in: rights, of: rights.house.otherPerson)
        for role in Role.allCases where role != .otherPerson && role != .administrator {
          #expect(try await rights.standing(of: role, towards: rights.house.otherPerson) == nil)
          let status = try await Self.answer(row, path, role, rights, client)
          #expect(!status.isLetIn, "\(row.route) as \(role): \(status.code)")
        }
      }
      return
    }
  }

  /// What comes of asking as somebody.
  private static func answer(
    _ row: Row, _ path: String, _ role: Role, _ rights: RightsHouse, _ client: any TestClientProtocol
  ) async throws -> Answered {
    let cookies = try await rights.cookies(of: role)
    if !row.isForm { return Answered(try await client.get(path, cookies)) }
    let seal = try await client.get("/sign-in", cookies).seal(cookies)
    return Answered(try await client.send(path, row.fields, seal: seal))
  }

  /// Whether the table lets a role use a route about a person.
  private static func mayUse(
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
  /// Whether they were shown a page, led on, or told what to change; not turned away or sent to sign in.
  let isLetIn: Bool

  init(_ response: TestResponse) {
    code = response.status.code
    let isSentToSignIn = response.headers[.location]?.hasPrefix("/sign-in") ?? false
    isLetIn = [200, 303, 422].contains(code) && !isSentToSignIn
  }
}
