import Foundation

/// A disk as the promises of a file system leave it: what was flushed is there, and of the rest nobody knows.
///
/// A name counts as kept only after its folder was flushed, even if the file was; a flush covers only what was done
/// before it began.
struct Disk {
  /// A change that no flush has covered yet, with its number among all events.
  private struct Change {
    enum What {
      case write(place: Int, bytes: [UInt8])
      case cut(length: Int)
    }
    let event: Int
    let what: What
  }

  private struct NameChange {
    let event: Int
    let path: String
    /// `nil` where the name was taken away.
    let file: Int?
  }

  /// The bytes of each file that are on the disk for certain.
  private var kept: [Int: [UInt8]] = [:]
  private var pending: [Int: [Change]] = [:]
  /// The names that are on the disk for certain.
  private var names: [String: Int] = [:]
  private var pendingNames: [NameChange] = []
  private var folders: [Int: String] = [:]
  private(set) var eventCount = 0

  /// Does the next thing.
  mutating func take(_ event: DiskEvent) {
    switch event {
    case .made(let file, let path):
      (kept[file], pending[file]) = ([], [])
      pendingNames.append(NameChange(event: eventCount, path: path, file: file))
    case .madeFolder(let file, let path):
      folders[file] = path
      // The watched folder itself was there before.
      if !path.isEmpty { pendingNames.append(NameChange(event: eventCount, path: path, file: file)) }
    case .wrote(let file, let place, let bytes):
      pending[file]?.append(Change(event: eventCount, what: .write(place: place, bytes: bytes)))
    case .cut(let file, let length):
      pending[file]?.append(Change(event: eventCount, what: .cut(length: length)))
    case .unnamed(_, let path):
      pendingNames.append(NameChange(event: eventCount, path: path, file: nil))
    case .flushBegan: break
    case .flushEnded(let file, let began): flush(file, upTo: began)
    }
    eventCount += 1
  }

  private mutating func flush(_ file: Int, upTo event: Int) {
    if let folder = folders[file] {
      for change in pendingNames where change.event < event && Self.parent(of: change.path) == folder {
        names[change.path] = change.file
      }
      pendingNames.removeAll { $0.event < event && Self.parent(of: $0.path) == folder }
      return
    }
    for change in pending[file] ?? [] where change.event < event {
      Self.apply(change.what, to: &kept[file, default: []])
    }
    pending[file]?.removeAll { $0.event < event }
  }

  private static func apply(_ change: Change.What, to bytes: inout [UInt8]) {
    switch change {
    case .cut(let length):
      if length < bytes.count { bytes.removeLast(bytes.count - length) }
      bytes += [UInt8](repeating: 0, count: length - bytes.count)
    case .write(let place, let new):
      let end = place + new.count
      if end > bytes.count { bytes += [UInt8](repeating: 0, count: end - bytes.count) }
      bytes.replaceSubrange(place..<end, with: new)
    }
  }

  private static func parent(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}

extension Disk {
  /// How the power may go.
  enum Cut: Hashable {
    /// Of what was not flushed, nothing has reached the disk.
    case lastFlush
    /// Of what was not flushed, some blocks of this many bytes have, whichever the disk took first.
    case blocks(Int)
    /// Everything has: what a kill of the process leaves.
    case nothingLost
  }

  /// The files that a disk would hold, by path.
  func image(_ cut: Cut, _ random: inout some RandomNumberGenerator) -> [String: [UInt8]?] {
    var names = names
    // A file system keeps the order of changes to names, so some first ones are there.
    let count =
      switch cut {
      case .lastFlush: 0
      case .blocks: Int.random(in: 0...pendingNames.count, using: &random)
      case .nothingLost: pendingNames.count
      }
    for change in pendingNames.prefix(count) { names[change.path] = change.file }
    // What lies in a folder that nobody can find cannot be found either.
    let found = names.filter { path, _ in Self.ancestors(of: path).allSatisfy { names[$0] != nil } }
    return Dictionary(
      uniqueKeysWithValues: found.sorted { $0.key < $1.key }.map { path, file in
        (path, folders[file] == nil ? bytes(of: file, cut, &random) : nil)
      })
  }

  /// The folders that a path leads through, without the watched one.
  private static func ancestors(of path: String) -> [String] {
    let above = parent(of: path)
    return above.isEmpty ? [] : ancestors(of: above) + [above]
  }

  private func bytes(of file: Int, _ cut: Cut, _ random: inout some RandomNumberGenerator) -> [UInt8] {
    var bytes = kept[file] ?? []
    let share = Double.random(in: 0...1, using: &random)
    for change in pending[file] ?? [] {
      switch (cut, change.what) {
      case (.lastFlush, _): break
      case (.nothingLost, let what): Self.apply(what, to: &bytes)
      case (.blocks, .cut): if Double.random(in: 0..<1, using: &random) < share { Self.apply(change.what, to: &bytes) }
      case (.blocks(let size), .write(let place, let new)):
        for block in place / size...(place + new.count - 1) / size {
          guard Double.random(in: 0..<1, using: &random) < share else { continue }
          let part = max(place, block * size)..<min(place + new.count, (block + 1) * size)
          let piece = Array(new[part.lowerBound - place..<part.upperBound - place])
          Self.apply(.write(place: part.lowerBound, bytes: piece), to: &bytes)
        }
      }
    }
    return bytes
  }
}
