import Testing

struct `A disk that loses its power` {
  private static let beginning: [DiskEvent] = [
    .madeFolder(file: 1, path: ""), .made(file: 2, path: "/a"), .wrote(file: 2, place: 0, bytes: [1, 1, 1, 1]),
  ]

  private func image(_ events: [DiskEvent], _ cut: Disk.Cut = .lastFlush, seed: UInt64 = 1) -> [String: [UInt8]?] {
    var disk = Disk()
    for event in events { disk.take(event) }
    var random = Seeded(seed)
    return disk.image(cut, &random)
  }

  @Test func `holds nothing that was not flushed`() {
    #expect(image(Self.beginning) == [:])
    #expect(image(Self.beginning, .nothingLost) == ["/a": [1, 1, 1, 1]])
  }

  @Test func `forgets a flushed file whose name was not flushed, and the words of a name that was`() {
    let file = Self.beginning + [.flushBegan(file: 2), .flushEnded(file: 2, beganAt: 3)]
    #expect(image(file) == [:])
    #expect(image(file + [.flushBegan(file: 1), .flushEnded(file: 1, beganAt: 5)]) == ["/a": [1, 1, 1, 1]])
    let name = Self.beginning + [.flushBegan(file: 1), .flushEnded(file: 1, beganAt: 3)]
    #expect(image(name) == ["/a": []])
  }

  @Test func `keeps by a flush only what was done before it began`() {
    let events: [DiskEvent] =
      Self.beginning + [
        .flushBegan(file: 1), .flushEnded(file: 1, beganAt: 3), .flushBegan(file: 2),
        .wrote(file: 2, place: 2, bytes: [2, 2, 2, 2]), .flushEnded(file: 2, beganAt: 5),
      ]
    #expect(image(events) == ["/a": [1, 1, 1, 1]])
    #expect(image(Array(events.dropLast())) == ["/a": []])
    #expect(image(events, .nothingLost) == ["/a": [1, 1, 2, 2, 2, 2]])
  }

  @Test func `brings a name back whose end was not flushed`() {
    let events =
      Self.beginning + [
        .flushBegan(file: 1), .flushEnded(file: 1, beganAt: 3), .unnamed(file: 2, path: "/a"),
        .made(file: 3, path: "/a"),
      ]
    #expect(image(events) == ["/a": []])
    #expect(image(events, .nothingLost) == ["/a": []])
    #expect(image(Array(events.dropLast()), .nothingLost) == [:])
  }

  @Test func `forgets all that lies in a folder whose own name was not flushed`() {
    let events: [DiskEvent] = [
      .madeFolder(file: 1, path: ""), .madeFolder(file: 2, path: "/a"), .made(file: 3, path: "/a/b"),
      .flushBegan(file: 2), .flushEnded(file: 2, beganAt: 3),
    ]
    #expect(image(events) == [:])
    #expect(image(events + [.flushBegan(file: 1), .flushEnded(file: 1, beganAt: 5)]) == ["/a": nil, "/a/b": []])
  }

  @Test func `may hold any blocks of what was not flushed, and each of them whole`() {
    let long = [UInt8](repeating: 7, count: 2048)
    let events: [DiskEvent] =
      Self.beginning + [
        .flushBegan(file: 1), .flushEnded(file: 1, beganAt: 3), .flushBegan(file: 2), .flushEnded(file: 2, beganAt: 5),
        .wrote(file: 2, place: 100, bytes: long),
      ]
    var seen: Set<[UInt8]> = []
    for seed in UInt64(0)..<64 {
      guard let bytes = image(events, .blocks(512), seed: seed)["/a"] ?? nil else { continue }
      seen.insert(bytes)
      #expect(bytes.prefix(4) == [1, 1, 1, 1])
      for block in stride(from: 512, to: min(bytes.count, 2048), by: 512) {
        #expect(Set(bytes[block..<min(block + 512, bytes.count)]).count == 1)
      }
    }
    #expect(seen.count > 10)
  }
}
