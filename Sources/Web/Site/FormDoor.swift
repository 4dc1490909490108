import HTTPTypes
package import Hummingbird
import Values

/// Lets a form in: reads it, checks that a page of this site made it for this visitor, and keeps what was written
/// whatever happens then.
package struct FormDoor: Sendable {
  private let cookies: SiteCookies
  private let spool: SpoolFolder
  private let surroundings: Surroundings

  /// For how long a browser keeps the secret behind its seals: as long as browsers keep anything.
  private static let secretSeconds = 400 * 86_400

  package init(cookies: SiteCookies, spool: SpoolFolder, surroundings: Surroundings) {
    self.cookies = cookies
    self.spool = spool
    self.surroundings = surroundings
  }

  /// Makes the seal for a form on a page.
  ///
  /// - Parameters:
  ///   - response: The page; it brings the browser its secret if it has none.
  ///   - form: Makes the page from the seal.
  package func sealing(
    _ request: Request, _ context: SiteContext, _ page: (String) -> Response
  ) -> Response {
    let known = secret(in: request)
    let secret = known ?? surroundings.randomBytes(32)
    var response = page(Seal.make(secret: secret, subject: Self.subject(of: context), surroundings))
    if known == nil {
      cookies.set(.visit, to: Base64URL.encoded(secret), seconds: Self.secretSeconds, in: &response)
    }
    return response
  }

  /// A seal for the forms of a page; `nil` where the browser keeps no secret of ours yet.
  func seal(for request: Request, _ context: SiteContext) -> String? {
    secret(in: request).map { Seal.make(secret: $0, subject: Self.subject(of: context), surroundings) }
  }

  func open(
    _ request: Request, _ context: SiteContext, limits: FormLimits, then handler: Routes.FormHandler
  ) async throws -> Response {
    let content = try await FormBody.read(request, limits: limits, spool: spool)
    let form = content.form
    let proof = OriginProof(request.headers, origin: context.visit.origin)
    let kept = KeptForm(path: request.uri.path, form: form, maySendAgain: proof == .sameOrigin)
    if let fault = context.sessionFault { throw Trouble(of: fault).keeping(kept) }
    guard let seal = form[Seal.fieldName], let secret = secret(in: request),
      Seal.holds(seal, secret: secret, subject: Self.subject(of: context))
    else {
      throw Trouble(context.session == nil && proof == .sameOrigin ? .signedOut : .notFromHere, keeping: kept)
    }
    if let trouble = content.trouble { throw trouble.keeping(kept) }
    do {
      return try await handler(form, request, context)
    } catch {
      throw Trouble(of: error).keeping(kept)
    }
  }

  private func secret(in request: Request) -> [UInt8]? {
    cookies.bytes(.visit, in: request.headers).flatMap { $0.count == 32 ? $0 : nil }
  }

  private static func subject(of context: SiteContext) -> [UInt8] {
    context.session?.account.bytes ?? []
  }
}
