import Foundation

/// Something that the person who ran the command should know, although the command goes on: one sentence on standard
/// error.
func warn(_ sentence: String) {
  FileHandle.standardError.write(Data(("Warning: " + sentence + "\n").utf8))
}
