package import CoCreation
import Foundation
package import Logging
package import Web

/// How the site is run: every setting read, checked and of its kind.
package struct Settings: Sendable {
  package let listen: String
  package let port: Int
  /// Scheme, host and port, in lower case; `nil` if only this machine reaches the site.
  package let publicOrigin: String?
  package let trustedProxies: [Network]
  package let insideNetworks: [Network]
  /// The files of certificate chain and private key; `nil` if the site does not encrypt.
  package let certificate: (chain: String, key: String)?
  package let dataFolder: String
  /// The connection string of a PostgreSQL; `nil` for the store in the folder.
  package let database: String?
  package let keyFile: String?
  package let packFolder: String?
  /// Where the symbols lie; `nil` where there are none.
  package let pictureFolder: String?
  package let zone: Zone
  package let connections: Int
  package let connectionsPerAddress: Int
  /// 0 for no limit.
  package let requestsPerSecond: Int
  package let idleSeconds: Int
  package let bodySeconds: Int
  package let uploadBytes: Int
  package let stopSeconds: Int
  package let logLevel: Logger.Level
  package let hashing: HashingCost

  /// Checks what was set.
  ///
  /// - Throws: ``SettingFault``, naming where the first wrong value was set.
  package init(_ values: SettingValues) throws(SettingFault) {
    listen = try values.text("listen")
    port = try values.number("port", 0...65_535)
    publicOrigin = try values.origin("public-url")
    trustedProxies = try values.networks("trusted-proxies")
    insideNetworks = try values.networks("inside-networks")
    certificate = try values.certificate()
    dataFolder = try values.text("data")
    database = values["database"]?.text
    keyFile = values["key-file"]?.text
    packFolder = values["packs"]?.text
    pictureFolder = values["pictures"]?.text ?? Self.picturesBesideTheProgram
    zone = try values.zone("zone")
    connections = try values.number("connections", 1...100_000)
    connectionsPerAddress = try values.number("connections-per-address", 1...100_000)
    requestsPerSecond = try values.number("requests-per-second", 0...100_000)
    idleSeconds = try values.number("idle-seconds", 1...3600)
    bodySeconds = try values.number("body-seconds", 1...3600)
    uploadBytes = try values.number("upload-megabytes", 1...1000) * 1_000_000
    stopSeconds = try values.number("stop-seconds", 1...600)
    logLevel = try values.level("log-level")
    hashing = HashingCost(
      megabytes: try values.number("password-memory", 8...1024), passes: try values.number("password-passes", 1...16),
      threads: try values.number("password-threads", 1...64), queue: try values.number("password-queue", 1...10_000))
    guard IPAddress(listen) != nil else {
      throw SettingFault("\(values.place("listen")): write an address such as 127.0.0.1 or ::1, not \(listen).")
    }
    guard isLocal || publicOrigin != nil else {
      throw SettingFault("\(values.place("listen")): other machines reach \(listen), so --public-url must be set too.")
    }
    // Without encryption cookies go in the open, and a browser keeps none that asks for it.
    guard publicOrigin?.hasPrefix("http://") != true || Self.isThisMachine(publicOrigin ?? "") else {
      throw SettingFault(
        "\(values.place("public-url")): write https://host; http is for this machine alone, such as http://localhost.")
    }
  }

  /// The folder `pictures` beside the program, if it is there: the set-up script puts symbols into it.
  private static var picturesBesideTheProgram: String? {
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
    let folder = program.deletingLastPathComponent().appendingPathComponent("pictures").path
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
  }

  /// Whether an origin can be reached from this machine alone.
  private static func isThisMachine(_ origin: String) -> Bool {
    var host = origin.dropFirst("http://".count)
    if let end = host.firstIndex(of: "]") {
      host = host[..<end].dropFirst()
    } else {
      host = host.prefix { $0 != ":" }
    }
    return host == "localhost" || IPAddress(String(host))?.isLoopback == true
  }

  /// Whether only this machine can reach the site directly.
  package var isLocal: Bool { IPAddress(listen)?.isLoopback == true }

  /// The address to open in a browser.
  package func address(port: Int) -> String {
    let host = listen.contains(":") ? "[\(listen)]" : listen
    return publicOrigin ?? "\(certificate == nil ? "http" : "https")://\(host):\(port)/"
  }
}
