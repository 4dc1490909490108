import Foundation

/// Something that the person who ran the command should know, although the command goes on.
enum Warning {
  /// Says one sentence on standard error.
  static func say(_ sentence: String) {
    FileHandle.standardError.write(Data("Note: \(sentence)\n".utf8))
  }
}
