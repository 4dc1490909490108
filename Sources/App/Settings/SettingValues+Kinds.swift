package import CoCreation
import Foundation
import Ledger
import Logging
import Web

extension SettingValues {
  /// Where a setting was set, as faults begin.
  func place(_ name: String) -> String { self[name]?.source ?? name }

  func text(_ name: String) throws(SettingFault) -> String {
    guard let value = self[name], !value.text.isEmpty else { throw SettingFault("\(place(name)): a value is missing.") }
    return value.text
  }

  func address(_ name: String) throws(SettingFault) -> String {
    let text = try text(name)
    guard IPAddress(text) != nil else {
      throw SettingFault("\(place(name)): write an address such as 127.0.0.1 or ::1, not \(text).")
    }
    return text
  }

  func number(_ name: String, _ range: ClosedRange<Int>) throws(SettingFault) -> Int {
    let text = try text(name)
    guard let number = Int(text), range.contains(number) else {
      throw SettingFault(
        "\(place(name)): write a whole number from \(range.lowerBound) to \(range.upperBound), not \(text).")
    }
    return number
  }

  func networks(_ name: String) throws(SettingFault) -> [Network] {
    guard let value = self[name] else { return [] }
    guard let networks = Network.list(value.text) else {
      throw SettingFault("\(value.source): write addresses, blocks such as 10.0.0.0/8, loopback or private.")
    }
    return networks
  }

  /// The time zone that was set, or the machine's own.
  package func zone(_ name: String) throws(SettingFault) -> Zone {
    let text = self[name]?.text ?? TimeZone.current.identifier
    guard let zone = Zone(text), zone.isKnown else {
      throw SettingFault("\(place(name)): write a time zone that this machine knows, not \(text).")
    }
    return zone
  }

  func level(_ name: String) throws(SettingFault) -> Logger.Level {
    guard let level = Logger.Level(rawValue: try text(name)) else {
      throw SettingFault("\(place(name)): write trace, debug, info, notice, warning, error or critical.")
    }
    return level
  }

  func certificate() throws(SettingFault) -> (chain: String, key: String)? {
    switch (self["certificate"]?.text, self["certificate-key"]?.text) {
    case (nil, nil): return nil
    case (let chain?, let key?): return (chain, key)
    case (_?, nil): throw SettingFault("\(place("certificate")): --certificate-key must be set too.")
    case (nil, _?): throw SettingFault("\(place("certificate-key")): --certificate must be set too.")
    }
  }

  /// Scheme, host and port as browsers write them: lower case, no usual port, nothing behind.
  func origin(_ name: String) throws(SettingFault) -> String? {
    guard let value = self[name] else { return nil }
    let fault = SettingFault("\(value.source): write https://host, with a port if it is not the usual one.")
    var text = value.text.lowercased()[...]
    if text.hasSuffix("/") { text = text.dropLast() }
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { throw fault }
    var host = text.dropFirst(scheme.count)
    let usual = scheme == "https://" ? ":443" : ":80"
    if host.hasSuffix(usual) { host = host.dropLast(usual.count) }
    let isHostLike = host.utf8.allSatisfy { byte in
      (0x30...0x3A).contains(byte) || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x5B, 0x5D].contains(byte)
    }
    guard !host.isEmpty, isHostLike else { throw fault }
    // Without encryption cookies go in the open, and a browser keeps none that asks for it.
    guard scheme == "https://" || Self.isThisMachine(host) else {
      throw SettingFault(
        "\(value.source): write https://host; http is for this machine alone, such as http://localhost.")
    }
    return scheme + host
  }

  /// Whether a host, with or without a port, can be reached from this machine alone.
  private static func isThisMachine(_ host: Substring) -> Bool {
    var host = host
    if let end = host.firstIndex(of: "]") {
      host = host[..<end].dropFirst()
    } else {
      host = host.prefix { $0 != ":" }
    }
    return host == "localhost" || IPAddress(String(host))?.isLoopback == true
  }
}
