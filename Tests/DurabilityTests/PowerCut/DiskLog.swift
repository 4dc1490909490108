import Foundation

/// One thing that a process did to the files of a folder, as `powercut.c` records it.
enum DiskEvent: Hashable {
  /// A file got a name.
  case made(file: Int, path: String)
  /// A folder got a name.
  case madeFolder(file: Int, path: String)
  /// Bytes were written at a place.
  case wrote(file: Int, place: Int, bytes: [UInt8])
  /// A file was cut or stretched to a length.
  case cut(file: Int, length: Int)
  /// A name was taken away.
  case unnamed(file: Int, path: String)
  /// A flush of a file or folder began.
  case flushBegan(file: Int)
  /// The flush that began as this event (counted from 0) has ended.
  case flushEnded(file: Int, beganAt: Int)
}

/// The record of a whole run.
struct DiskLog {
  let events: [DiskEvent]

  /// Reads what `powercut.c` wrote; its head says how.
  init(contentsOf path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    var events: [DiskEvent] = []
    var at = 0
    func number(_ offset: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(bytes[at + offset + $1]) << (8 * $1) }
    }
    while at + 17 <= bytes.count {
      let (file, place, count) = (number(1, 4), number(5, 8), number(13, 4))
      let what = UnicodeScalar(bytes[at])
      at += 17
      guard at + count <= bytes.count else { break }
      let rest = bytes[at..<at + count]
      at += count
      let path = String(decoding: rest, as: UTF8.self)
      switch what {
      case "c": events.append(.made(file: file, path: path))
      case "d": events.append(.madeFolder(file: file, path: path))
      case "w": events.append(.wrote(file: file, place: place, bytes: Array(rest)))
      case "t": events.append(.cut(file: file, length: place))
      case "u": events.append(.unnamed(file: file, path: path))
      case "b": events.append(.flushBegan(file: file))
      case "e": events.append(.flushEnded(file: file, beganAt: place - 1))
      default: throw Unreadable(what: String(what), at: at)
      }
    }
    self.events = events
  }

  struct Unreadable: Error {
    let what: String
    let at: Int
  }
}
