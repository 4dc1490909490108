import CoCreation
import Foundation
import Ledger
import Links
import Values
import Web

/// Requests as browsers of signed-in people send them, made before the measuring begins.
struct BenchRequests: Sendable {
  let town: BenchTown
  let sessions: Sessions
  let cookies: SiteCookies

  /// Notes of moments, each by the person's professional and each with a seal of its own.
  ///
  /// Spread over the last days that were lived through, so that no day holds more of them than a day does, and within the
  /// year of which moments are noted.
  func moments(_ count: Int) async throws -> [[UInt8]] {
    let secret = Surroundings.real.randomBytes(32)
    let staff = try await tokens(of: Set(town.neighbours.map(\.professional)), .staff)
    return town.neighbours.cycled(count).enumerated().compactMap { index, neighbour in
      guard let token = staff[neighbour.professional] else { return nil }
      let day = town.first + town.days - 1 - index / town.neighbours.count % min(town.days, 360)
      let seal = Seal.make(secret: secret, subject: neighbour.professional.bytes, .real)
      let moment: ID<Moment> = Surroundings.real.id(at: Surroundings.real.now())
      let body =
        "\(Seal.fieldName)=\(seal)&id=\(moment)&matter=Walk&chosen=own&other=To+the+lake&carriedOut=together&outcome=asWished"
        + "&present=\(neighbour.professional)&day=\(day)"
      let address = Address.person(neighbour.person.retyped(), .newMomentAbout(nil))
      return request("POST", address, token, "\(cookies.name(.visit))=\(Base64URL.encoded(secret))", body)
    }
  }

  /// The person's own day, which is no reading that anybody notes.
  func ownDays(_ count: Int) async throws -> [[UInt8]] {
    let own = try await tokens(of: Set(town.neighbours.map(\.person.human)), .ownDevice)
    return town.neighbours.cycled(count).compactMap { neighbour in
      own[neighbour.person.human].map { request("GET", .person(neighbour.person.retyped(), .today), $0) }
    }
  }

  /// What is agreed with a person, at a glance, read by the professional: every second one the first in its session.
  func glances(_ count: Int) async throws -> [[UInt8]] {
    var requests: [[UInt8]] = []
    for neighbour in town.neighbours.cycled((count + 1) / 2) {
      let token = try await token(of: neighbour.professional, .staff)
      let request = request("GET", .person(neighbour.person.retyped(), .glance), token)
      requests += [request, request]
    }
    return Array(requests.prefix(count))
  }

  private func tokens(of humans: Set<ID<Human>>, _ limits: Sessions.Limits) async throws -> [ID<Human>: SessionToken] {
    var tokens: [ID<Human>: SessionToken] = [:]
    for human in humans { tokens[human] = try await token(of: human, limits) }
    return tokens
  }

  private func token(of human: ID<Human>, _ limits: Sessions.Limits) async throws -> SessionToken {
    try await sessions.begin(
      human.retyped(), means: limits == .staff ? [.password] : [.device], limits: limits, browser: "bench"
    ).token
  }

  private func request(
    _ method: String, _ address: Address, _ token: SessionToken, _ cookie: String? = nil, _ body: String = ""
  ) -> [UInt8] {
    let kept = ["\(cookies.name(.session))=\(Base64URL.encoded(token.bytes))", cookie].compactMap { $0 }
    return Self.request(method, address.path, ["Cookie: " + kept.joined(separator: "; ")], body)
  }

  static func request(_ method: String, _ path: String, _ headers: [String] = [], _ body: String = "") -> [UInt8] {
    let head = ["\(method) \(path) HTTP/1.1", "Host: localhost", "Sec-Fetch-Site: same-origin"] + headers
    let form = ["Content-Type: application/x-www-form-urlencoded", "Content-Length: \(body.utf8.count)"]
    return Array(((head + (method == "POST" ? form : [])).joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
  }
}

extension Array {
  /// The elements again and again, until there are so many.
  fileprivate func cycled(_ count: Int) -> [Element] { (0..<count).map { self[$0 % self.count] } }
}
