package import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Ledger
package import Logging
import NIOCore
import NIOSSL
package import ServiceLifecycle
import UnixSignals
package import Web

/// The site with everything it needs: what `samspel serve` runs, and what tests run too.
package struct Server: Sendable {
  package let settings: Settings
  package let ground: Ground
  package let live: LiveUpdates
  package let logger: Logger
  /// What pages about people stand on; `nil` where the site has none.
  package let desk: Desk?
  /// Takes what is written to open pages; `nil` where the site keeps nothing.
  package let feed: LiveFeed?
  /// Does what falls due; `nil` where the site keeps nothing.
  package let jobs: JobRunner?

  /// Prepares the site.
  ///
  /// - Parameters:
  ///   - installation: What the site keeps; nobody can sign in without.
  ///   - isInvented: Whether all people in it are invented.
  ///   - hasTour: Whether the start of a demonstration is served beside it.
  /// - Throws: ``SettingFault`` if the machine cannot do what the settings ask.
  package init(
    _ settings: Settings, surroundings: Surroundings = .real, installation: Installation? = nil,
    isInvented: Bool = false, hasTour: Bool = false, logger: Logger
  ) throws(SettingFault) {
    Sodium.start()
    let folder = try DataFolder(settings.dataFolder)
    let proxies = Proxies(settings.trustedProxies)
    let records = installation.map { LedgerRecords($0.ledger, in: $0.area) }
    let ground = Ground(
      policy: SitePolicy(
        proxies: proxies, publicOrigin: settings.publicOrigin, isEncrypted: settings.certificate != nil),
      surroundings: surroundings,
      sessions: records.map { Sessions($0, surroundings) },
      spool: SpoolFolder(path: folder.spool),
      throttle: settings.requestsPerSecond == 0
        ? nil
        : AddressThrottle(
          BucketSize(
            capacity: 10 * settings.requestsPerSecond, refillSeconds: 1 / Double(settings.requestsPerSecond))))
    self.ground = ground
    let live = LiveUpdates()
    self.live = live
    let recordings = RecordingTools()
    let published = try ProfileShelf.published()
    desk = installation.map {
      Desk(
        ledger: $0.ledger, area: $0.area, packs: $0.packs, ground: ground, zone: settings.zone, isInvented: isInvented,
        hasTour: hasTour, hasher: PasswordHasher(settings.hashing), inside: settings.insideNetworks,
        published: published, recordings: recordings,
        symbols: SymbolShelf(folder: settings.pictureFolder), live: live,
        hourKey: $0.secret.key(for: "samspel.asking.hours"))
    }
    if desk != nil, recordings == nil {
      logger.warning("sound and film cannot be kept: ffmpeg, ffprobe, prlimit and timeout are not all installed")
    }
    feed = installation.map { LiveFeed($0.ledger, in: $0.area, to: live) }
    jobs = Self.jobs(installation, desk, surroundings, logger)
    self.settings = settings
    self.logger = logger
  }

  /// Builds the application: the site, the server below it, and what runs beside it.
  ///
  /// - Parameters:
  ///   - onRunning: Told the port as soon as connections are taken.
  ///   - addRoutes: Puts the routes of the controllers.
  package func application(
    onRunning: @escaping @Sendable (Int) async -> Void = { _ in },
    _ addRoutes: (Routes) -> Void
  ) throws(SettingFault) -> Application<Site> {
    try application(onRunning: onRunning, around: { $0 }, addRoutes)
  }

  /// Builds the application with something in front of the site.
  ///
  /// - Parameters:
  ///   - onRunning: Told the port as soon as connections are taken.
  ///   - around: Makes what answers out of the site.
  ///   - addRoutes: Puts the routes of the controllers.
  package func application<Front: HTTPResponder>(
    onRunning: @escaping @Sendable (Int) async -> Void = { _ in }, around: (Site) -> Front,
    _ addRoutes: (Routes) -> Void
  ) throws(SettingFault) -> Application<Front> where Front.Context == SiteContext {
    let live = live
    let readiness = desk.map { Readiness(of: $0.records, ground.surroundings, logger: logger) }
    let site = ground.site(troubleScene: desk?.troubleScene) { routes in
      HealthController { if live.isOpen { await readiness?.isReady() ?? true } else { false } }.addRoutes(to: routes)
      PictureController(folder: settings.pictureFolder).addRoutes(to: routes)
      desk?.addRoutes(to: routes)
      addRoutes(routes)
    }
    return Application(
      responder: around(site),
      server: try channels(),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.listen, port: settings.port),
        availableConnectionsDelegate: MaximumAvailableConnections(settings.connections)),
      onServerRunning: { await onRunning($0.localAddress?.port ?? 0) },
      logger: logger)
  }

  /// What runs until the process is told to stop.
  ///
  /// Then live updates end first, for a connection that goes on as long as a page is open would hold up the rest; then
  /// requests that are being answered are answered, for as long as the settings give them.
  ///
  /// - Parameter beside: What else runs as long as the site does.
  package func group(_ application: some ApplicationProtocol, beside: [any Service] = []) -> ServiceGroup {
    var configuration = ServiceGroupConfiguration(
      services: [application, live] + (feed.map { [$0] } ?? []) + (jobs.map { [$0] } ?? []) + beside,
      gracefulShutdownSignals: [.sigterm, .sigint],
      logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(settings.stopSeconds)
    return ServiceGroup(configuration: configuration)
  }

  private static func jobs(
    _ installation: Installation?, _ desk: Desk?, _ surroundings: Surroundings, _ logger: Logger
  ) -> JobRunner? {
    guard let installation, let desk else { return nil }
    return JobRunner(
      installation.ledger, in: installation.area, desk.dueWork, secret: installation.secret,
      roots: Journal(path: installation.folder.rootsFile), clock: surroundings.now, logger: logger)
  }

  /// Runs an application until the process is told to stop.
  package func run(_ application: some ApplicationProtocol, beside: [any Service] = []) async throws {
    try await group(application, beside: beside).run()
  }

  private func channels() throws(SettingFault) -> HTTPServerBuilder {
    let pace = BodyPace(grace: .seconds(Int64(settings.bodySeconds)), mostBytes: settings.uploadBytes)
    let counter = ConnectionCounter(
      most: settings.connectionsPerAddress, exempt: Proxies(settings.trustedProxies))
    let plain = HTTPServerBuilder.http1(
      configuration: HTTP1Channel.Configuration(
        additionalChannelHandlers: [ConnectionGuard(pace: pace, counter: counter)],
        idleTimeout: .seconds(Int64(settings.idleSeconds)),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: 8 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100)))
    guard let certificate = settings.certificate else { return plain }
    do {
      let chain = try NIOSSLCertificate.fromPEMFile(certificate.chain).map { NIOSSLCertificateSource.certificate($0) }
      let key = try NIOSSLPrivateKey(file: certificate.key, format: .pem)
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain, privateKey: .privateKey(key))
      configuration.minimumTLSVersion = .tlsv12
      return try .tls(plain, tlsConfiguration: configuration)
    } catch {
      throw SettingFault("\(certificate.chain), \(certificate.key): these are no certificate chain and its key (PEM).")
    }
  }
}
