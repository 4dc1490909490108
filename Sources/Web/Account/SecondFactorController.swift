import CoCreation
import Hummingbird
import Ledger
import Links
import Markup
import Pages
import Values

/// One's own second factor: an app is shown a secret, and proves with a code that it has it.
struct SecondFactorController: Controller {
  let desk: Desk

  /// How long one may take to set it up, in seconds.
  private static let setUpSeconds = 600

  func addRoutes(to routes: Routes) {
    routes.show("account/second-factor") { try await page($0, $1) }
    routes.submit("account/second-factor", .entrance) { try await change($0, $1, $2) }
  }

  private func page(
    _ request: Request, _ context: SiteContext, faults: FieldFaults = []
  ) async throws -> Response {
    try await desk.show(request, context, .secondFactor, status: faults.isEmpty ? .ok : .unprocessableContent) {
      caller, entries, _ in
      guard caller.capacity != .person else { throw Trouble(.notAllowed) }
      let account: ID<Account> = caller.human.retyped()
      let credentials = try entries.credentials(of: account)
      if credentials?.timeSecret != nil { return SecondFactorPage(step: .on, faults: faults) }
      guard let secret = try entries.value(.factorSetUp, account.bytes) else {
        return SecondFactorPage(step: .off, faults: faults)
      }
      let code = TimeCode(secret: secret)
      let picture = QRCode(code.address(site: "Samspel", name: credentials?.name ?? caller.name))?.picture
      return SecondFactorPage(
        step: .confirming(secret: code.typed.inGroups, picture: picture ?? HTML()), faults: faults)
    }
  }

  private func change(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    guard let session = context.session else { throw Trouble(.signedOut) }
    try await desk.change(form, request, context) { caller, _, _ in
      guard caller.capacity != .person else { throw Trouble(.notAllowed) }
    }
    switch form["act"] {
    case "begin":
      switch try await desk.signIn.confirm(form["current"] ?? "", of: session.account) {
      case nil: try await begin(session.account)
      case .wait(let seconds): throw Trouble(.tooMany(seconds: seconds))
      default: return try await page(request, context, faults: [("current", .notRight)])
      }
    case "confirm":
      guard try await confirm(form["code"] ?? "", session.account) else {
        return try await page(request, context, faults: [("code", .notRight)])
      }
    case "end":
      switch try await desk.signIn.confirm(form["current"] ?? "", of: session.account) {
      case nil: try await desk.accounts.change(session.account) { $0.timeSecret = nil }
      case .wait(let seconds): throw Trouble(.tooMany(seconds: seconds))
      default: return try await page(request, context, faults: [("current", .notRight)])
      }
    default: throw Trouble(.unusable)
    }
    return .seeOther(.secondFactor)
  }

  private func begin(_ account: ID<Account>) async throws {
    let secret = desk.ground.surroundings.randomBytes(20)
    let expires = desk.ground.surroundings.now().advanced(bySeconds: Self.setUpSeconds)
    try await desk.records.change { access in try access.put(.factorSetUp, account.bytes, secret, until: expires) }
  }

  /// Turns it on if the code is right: the secret is kept only once an app has shown that it has it.
  private func confirm(_ code: String, _ account: ID<Account>) async throws -> Bool {
    let now = desk.ground.surroundings.now()
    let secret = try await desk.records.change { access -> [UInt8]? in
      guard let secret = try access.value(.factorSetUp, account.bytes),
        let step = TimeCode(secret: secret).step(of: code, at: now, after: nil)
      else { return nil }
      try access.remove(.factorSetUp, account.bytes)
      try access.put(.timeStep, account.bytes, Packed.bytes(step), until: now.advanced(bySeconds: 600))
      return secret
    }
    guard let secret else { return false }
    try await desk.accounts.change(account) { $0.timeSecret = secret }
    return true
  }
}
