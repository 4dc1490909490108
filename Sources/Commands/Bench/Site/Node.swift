import Foundation
import Glibc

/// A node of the site: a process of its own over the database that it shares with others.
final class Node {
  let port: Int
  private let process: Process

  /// Starts a node; it takes connections soon after.
  init(_ number: Int, of place: BenchInstallation) throws {
    let folder = "\(place.folder)/node-\(number)"
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    port = try Self.freePort()
    process = Process()
    process.executableURL = URL(fileURLWithPath: try ThisProgram.path)
    process.arguments =
      ["serve", "--key-file", "\(place.folder)/samspel.key"] + place.arguments(port: port, folder: folder)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
  }

  /// Waits until it takes connections.
  func begin() async throws {
    for _ in 0..<200 {
      guard process.isRunning else { break }
      if (try? Visitor(port: port)) != nil { return }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw BadInput("a node ended before it began.")
  }

  /// Lets it answer what it has begun, and ends it.
  func end() {
    process.terminate()
    process.waitUntilExit()
  }

  /// A port that nobody listens at now.
  private static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 ? getsockname(descriptor, $0, &length) : -1
      }
    }
    guard result == 0 else { throw BadInput("no port is free: error \(errno).") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
