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
  /// - Throws: ``SettingFault``, naming where each wrong value was set.
  package init(_ values: SettingValues) throws(SettingFault) {
    var faults = SettingFaults()
    func number(_ name: String, _ range: ClosedRange<Int>) -> Int {
      faults.value(or: range.lowerBound) { () throws(SettingFault) in try values.number(name, range) }
    }
    func networks(_ name: String) -> [Network] {
      faults.value(or: []) { () throws(SettingFault) in try values.networks(name) }
    }
    listen = faults.value(or: "127.0.0.1") { () throws(SettingFault) in try values.address("listen") }
    port = number("port", 0...65_535)
    publicOrigin = faults.value(or: values["public-url"]?.text) { () throws(SettingFault) in
      try values.origin("public-url")
    }
    trustedProxies = networks("trusted-proxies")
    insideNetworks = networks("inside-networks")
    certificate = faults.value(or: nil) { () throws(SettingFault) in try values.certificate() }
    dataFolder = faults.value(or: "") { () throws(SettingFault) in try values.text("data") }
    database = values["database"]?.text
    keyFile = values["key-file"]?.text
    packFolder = values["packs"]?.text
    pictureFolder = values["pictures"]?.text ?? Self.picturesBesideTheProgram
    let zone = faults.value(or: nil) { () throws(SettingFault) in try values.zone("zone") }
    connections = number("connections", 1...100_000)
    connectionsPerAddress = number("connections-per-address", 1...100_000)
    requestsPerSecond = number("requests-per-second", 0...100_000)
    idleSeconds = number("idle-seconds", 1...3600)
    bodySeconds = number("body-seconds", 1...3600)
    uploadBytes = number("upload-megabytes", 1...1000) * 1_000_000
    stopSeconds = number("stop-seconds", 1...600)
    logLevel = faults.value(or: .info) { () throws(SettingFault) in try values.level("log-level") }
    hashing = HashingCost(
      megabytes: number("password-memory", 8...1024), passes: number("password-passes", 1...16),
      threads: number("password-threads", 1...64), queue: number("password-queue", 1...10_000))
    if IPAddress(listen)?.isLoopback != true, publicOrigin == nil {
      faults.note(
        SettingFault("\(values.place("listen")): other machines reach \(listen), so --public-url must be set too."))
    }
    try faults.expectNone()
    guard let zone else { throw SettingFault("zone: a value is missing.") }
    self.zone = zone
  }

  /// The folder `pictures` beside the program, if it is there: the set-up script puts symbols into it.
  private static var picturesBesideTheProgram: String? {
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
    let folder = program.deletingLastPathComponent().appendingPathComponent("pictures").path
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
  }

  /// Whether only this machine can reach the site directly.
  package var isLocal: Bool { IPAddress(listen)?.isLoopback == true }

  /// The address to open in a browser.
  package func address(port: Int) -> String {
    let host = listen.contains(":") ? "[\(listen)]" : listen
    return publicOrigin ?? "\(certificate == nil ? "http" : "https")://\(host):\(port)/"
  }
}
