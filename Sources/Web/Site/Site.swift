package import HTTPTypes
package import Hummingbird
import Logging
package import Pages
import Values

/// Everything that stands between a connection and the pages: the outermost part of every answer.
///
/// Names the request, decides whether it can be one at all, lets the pages answer, turns whatever they could not answer
/// into a page the visitor can read, and puts the headers that guard the visitor on every answer, whatever its kind.
package struct Site: HTTPResponder {
  package typealias Context = SiteContext

  private let pages: RouterResponder<SiteContext>
  private let methods: MethodTable
  private let policy: SitePolicy
  private let cookies: SiteCookies
  private let surroundings: Surroundings
  private let throttle: AddressThrottle?
  private let troubleScene: TroubleScene?

  /// Finds out where a page of trouble is shown: to whom, in which words; `nil` where nobody is known.
  package typealias TroubleScene = @Sendable (Request, SiteContext) async -> Scene?

  /// Closes a router: every route must stand in it by now.
  ///
  /// - Parameters:
  ///   - throttle: How much one address may ask for; `nil` for as much as it likes.
  ///   - troubleScene: Where a page of trouble is shown; `nil` where nobody is known.
  package init(
    _ router: Router<SiteContext>, policy: SitePolicy, surroundings: Surroundings, throttle: AddressThrottle? = nil,
    troubleScene: TroubleScene? = nil
  ) {
    pages = router.buildResponder()
    methods = MethodTable(router.routes)
    cookies = SiteCookies(areSecure: policy.hasSecureCookies)
    self.policy = policy
    self.surroundings = surroundings
    self.throttle = throttle
    self.troubleScene = troubleScene
  }

  /// Every route of the site: its method and its path, such as `GET /persons/{person}`.
  package var routes: [(method: HTTPRequest.Method, path: String)] {
    methods.routes.map { ($0.method, $0.path.description) }
  }

  /// Answers a request, whatever it is; nothing is thrown.
  package func respond(to request: Request, context: SiteContext) async throws -> Response {
    var context = context
    let started = ContinuousClock.now
    let source = policy.proxies.source(of: request.head, from: context.peer, isSecure: policy.isEncrypted)
    let origin = policy.origin(of: source)
    context.visit = Visit(
      trace: TraceID(bits: surroundings.randomBits()), address: source.address, isSecure: source.isSecure,
      origin: origin ?? "", language: cookies.language(in: request) ?? PreferredLanguage.of(request))

    var response: Response
    do {
      try await admit(request, isMisdirected: origin == nil, from: context)
      do {
        response = try await pages.respond(to: request, context: context)
      } catch {
        let scene = await troubleScene?(request, context)
        response = trouble(from: error, in: scene, request: request, context: context)
      }
    } catch {
      // What is no request to this site does not cost it a look at who sent it.
      response = trouble(from: error, in: nil, request: request, context: context)
    }
    response = ConditionalAnswer.of(response, to: request)
    GuardingHeaders.add(to: &response.headers, isSecure: source.isSecure)
    log(response, to: request, in: context, since: started)
    return response
  }

  /// Refuses what is no request to this site.
  private func admit(_ request: Request, isMisdirected: Bool, from context: SiteContext) async throws {
    guard RequestShape.isSound(request.head) else { throw Trouble(.unreadable) }
    guard !isMisdirected || HealthController.isAsked(request) else { throw Trouble(.misdirected) }
    if let throttle, let wait = throttle.take(context.visit.address, at: surroundings.now()) {
      throw Trouble(.tooMany(seconds: wait))
    }
  }

  private func trouble(
    from error: any Error, in scene: Scene?, request: Request, context: SiteContext
  ) -> Response {
    var trouble = Trouble(of: error)
    if case .notFound = trouble.kind, context.endpointPath == MethodTable.nowhere {
      let allowed = methods.allowed(at: request.uri.path)
      if !allowed.isEmpty { trouble = Trouble(.wrongMethod(allowed: allowed)) }
    }
    if let cause = trouble.cause {
      logger(of: context).error("not answered", metadata: ["route": route(of: context), "cause": .string(cause)])
    }
    return TroubleAnswer.response(
      to: trouble, for: request, trace: context.visit.trace, in: scene ?? .trouble(context.visit.language))
  }

  /// One line for each answer: never the address asked for, its query, a name or a word of anybody.
  private func log(
    _ response: Response, to request: Request, in context: SiteContext, since started: ContinuousClock.Instant
  ) {
    // A logger with words of its own costs more than asking whether anybody listens.
    guard context.logger.logLevel <= .info else { return }
    let took = (ContinuousClock.now - started).components
    logger(of: context).info(
      "answered",
      metadata: [
        "route": route(of: context),
        "method": .string(request.method.rawValue),
        "status": .stringConvertible(response.status.code),
        "microseconds": .stringConvertible(took.seconds * 1_000_000 + took.attoseconds / 1_000_000_000_000),
      ])
  }

  /// The request's logger, which names it by what the visitor is told too.
  private func logger(of context: SiteContext) -> Logger {
    var logger = context.logger
    logger[metadataKey: "hb.request.id"] = nil
    logger[metadataKey: "trace"] = .string(context.visit.trace.description)
    return logger
  }

  private func route(of context: SiteContext) -> Logger.MetadataValue {
    .string(context.endpointPath.flatMap { $0 == MethodTable.nowhere ? nil : $0 } ?? "none")
  }
}

extension PreferredLanguage {
  static func of(_ request: Request) -> Language { of(request.headers[.acceptLanguage]) }
}
