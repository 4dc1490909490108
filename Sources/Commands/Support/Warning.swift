import Foundation

/// A sentence on standard error about input that can be worked with, but should be looked at.
enum Warning {
  static func say(_ sentence: String) {
    FileHandle.standardError.write(Data("Note: \(sentence)\n".utf8))
  }
}
