import Foundation

/// The program that runs, for measurements that start it once more.
enum ThisProgram {
  static var path: String {
    get throws { try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") }
  }
}
