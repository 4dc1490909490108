import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Values
import Web

/// A small site with a page of every kind, asked without a network.
struct TestSite {
  let world: TestWorld
  let records: MemoryRecords
  let ground: Ground
  let book = LogBook()

  /// An error that carries somebody's words.
  enum Broken: Error { case store(words: String) }

  init(
    world: TestWorld = TestWorld(), policy: SitePolicy = SitePolicy(), throttle: AddressThrottle? = nil,
    spool: String = FileManager.default.temporaryDirectory.path
  ) {
    self.world = world
    records = MemoryRecords(world)
    ground = Ground(
      policy: policy, surroundings: world.surroundings, sessions: Sessions(records, world.surroundings),
      spool: SpoolFolder(path: spool), throttle: throttle)
  }

  func run(_ test: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
    let ground = ground
    let site = ground.site { Self.addPages(to: $0, ground) }
    try await Application(responder: site, logger: book.logger).test(.router) { try await test($0) }
  }

  static func page(_ words: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: words)))
  }

  private static func addPages(to routes: Routes, _ ground: Ground) {
    routes.show("hello") { _, _ in page("hello") }
    routes.show("people/{id}/days/{day}") { _, context in page(context.parameters.get("id") ?? "") }
    routes.show("sealed") { request, context in ground.door.sealing(request, context) { page($0) } }
    routes.show("who") { _, context in page(context.session?.account.description ?? "nobody") }
    routes.show("tagged") { _, _ in
      var response = page("tagged")
      response.revalidates(by: "seven")
      return response
    }
    routes.show("away") { _, _ in Response(status: .seeOther, headers: [.location: "/hello"]) }
    routes.show("broken") { _, _ in throw Broken.store(words: "Majas hemlighet") }
    routes.show("busy") { _, _ in throw Trouble(.unavailable(seconds: 7)) }
    routes.show("framework") { _, _ in throw HTTPError(.notFound, message: "internal words") }
    routes.submit("note") { form, _, _ in
      page(form.fields.filter { $0.name != Seal.fieldName }.map { "\($0.name)=\($0.value)" }.joined(separator: "|"))
    }
    routes.submit("broken") { _, _, _ in throw Broken.store(words: "Majas hemlighet") }
    routes.submit("faulty") { _, _, _ in throw Trouble(.unusable) }
    routes.show("full") { _, _ in throw Trouble(.full) }
    routes.submit("full") { _, _, _ in throw Trouble(.full) }
    routes.submit("photo", FormLimits(fieldBytes: 1000, fields: 5, files: 2, fileBytes: 5000)) { form, _, _ in
      var told: [String] = []
      for file in form.files {
        let bytes = try await file.content.read(from: 0, upTo: 100_000)
        let count = file.isTooLarge ? "too large" : "\(bytes.count)"
        told.append("\(file.field):\(file.name):\(count):\(bytes.reduce(0) { ($0 &* 31) &+ Int($1) })")
      }
      return page((form.fields.dropFirst().map { "\($0.name)=\($0.value)" } + told).joined(separator: "|"))
    }
  }
}

extension TestClientProtocol {
  func get(_ uri: String, _ headers: HTTPFields = [:]) async throws -> TestResponse {
    try await execute(uri: uri, method: .get, headers: headers)
  }

  /// Opens a sealed page and gives the cookie and the seal.
  func seal(_ headers: HTTPFields = [:]) async throws -> (cookie: String, seal: String) {
    let response = try await get("/sealed", headers)
    let cookie = response.headers[.setCookie].map { String($0.prefix { $0 != ";" }) }
    return (cookie ?? headers[.cookie] ?? "", String(buffer: response.body))
  }

  /// Sends a form as a browser does from a page of the site.
  func send(
    _ uri: String, _ fields: String, seal: (cookie: String, seal: String), _ more: HTTPFields = [:]
  ) async throws -> TestResponse {
    var headers: HTTPFields = [
      .contentType: "application/x-www-form-urlencoded", .cookie: seal.cookie, .secFetchSite: "same-origin",
    ]
    for field in more { headers[field.name] = field.value }
    return try await execute(
      uri: uri, method: .post, headers: headers, body: ByteBuffer(string: "seal=\(seal.seal)&\(fields)"))
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }
}
