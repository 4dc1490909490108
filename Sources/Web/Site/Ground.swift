import Hummingbird

/// What every page of the site stands on.
package struct Ground: Sendable {
  package let policy: SitePolicy
  package let surroundings: Surroundings
  /// The book of who is signed in; `nil` where nobody can sign in.
  package let sessions: Sessions?
  /// Where sent files wait.
  package let spool: SpoolFolder
  /// How much one address may ask for; `nil` for as much as it likes.
  package let throttle: AddressThrottle?

  package init(
    policy: SitePolicy, surroundings: Surroundings, sessions: Sessions?, spool: SpoolFolder,
    throttle: AddressThrottle? = nil
  ) {
    self.policy = policy
    self.surroundings = surroundings
    self.sessions = sessions
    self.spool = spool
    self.throttle = throttle
  }

  package var cookies: SiteCookies { SiteCookies(areSecure: policy.hasSecureCookies) }

  /// Lets forms in and seals them.
  package var door: FormDoor { FormDoor(cookies: cookies, spool: spool, surroundings: surroundings) }

  /// Builds the site: what stands before every page in its order, and then the pages.
  ///
  /// - Parameters:
  ///   - troubleScene: Where a page of trouble is shown; `nil` where nobody is known.
  ///   - addRoutes: Puts the routes of all controllers.
  package func site(troubleScene: Site.TroubleScene? = nil, _ addRoutes: (Routes) -> Void) -> Site {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: TranslateErrors())
    if let sessions { router.add(middleware: RecogniseSession(sessions, cookies: cookies)) }
    router.add(middleware: RefuseOtherOrigins())
    addRoutes(Routes(router, door: door))
    return Site(router, policy: policy, surroundings: surroundings, throttle: throttle, troubleScene: troubleScene)
  }
}
