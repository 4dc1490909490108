import Ledger

/// A kind of sound or film, known by how its bytes begin.
enum RecordingKind: String, CaseIterable, Sendable {
  case mp3, mp4, matroska, ogg, wav, aac

  /// How many bytes tell the kind.
  static let headBytes = 64

  /// The kind of something that begins so; `nil` if it is none that is kept.
  init?(head: [UInt8]) {
    func stands(_ text: String, at index: Int) -> Bool { head.dropFirst(index).starts(with: text.utf8) }
    if stands("ftyp", at: 4) {
      self = .mp4
    } else if head.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) {
      self = .matroska
    } else if stands("OggS", at: 0) {
      self = .ogg
    } else if stands("RIFF", at: 0), stands("WAVE", at: 8) {
      self = .wav
    } else if stands("ID3", at: 0) {
      self = .mp3
    } else if head.count > 1, head[0] == 0xFF, head[1] & 0xF6 == 0xF0 {
      self = .aac
    } else if head.count > 1, head[0] == 0xFF, head[1] & 0xE6 == 0xE2 {
      self = .mp3
    } else {
      return nil
    }
  }

  /// What reads it: this one and no other, so that no file can have itself read as a list of other files.
  var demuxer: String {
    switch self {
    case .mp4: "mov"
    default: rawValue
    }
  }

  /// What writes what is kept of it, with what it needs to write nothing of its own and to play from the beginning.
  var muxer: [String] {
    switch self {
    case .mp3: ["-id3v2_version", "0", "-write_xing", "0", "-f", "mp3"]
    case .mp4, .aac: ["-movflags", "+faststart", "-f", "mp4"]
    case .matroska: ["-f", "webm"]
    case .ogg: ["-f", "ogg"]
    case .wav: ["-f", "wav"]
    }
  }

  /// The codings of sound that browsers play from it, and that carry no notes of their own.
  var sounds: Set<String> {
    switch self {
    case .mp3: ["mp3"]
    case .mp4: ["aac", "mp3", "opus"]
    case .aac: ["aac"]
    case .matroska: ["opus"]
    case .ogg: ["opus", "vorbis", "flac"]
    case .wav: ["pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_f32le"]
    }
  }

  /// The codings of film that browsers play from it.
  var films: Set<String> {
    switch self {
    case .mp4: ["h264", "hevc"]
    case .matroska: ["vp8", "vp9", "av1"]
    case .mp3, .ogg, .wav, .aac: []
    }
  }

  /// What it is served as.
  func type(isFilm: Bool) -> Token {
    switch self {
    case .mp3: "audio/mpeg"
    case .mp4, .aac: isFilm ? "video/mp4" : "audio/mp4"
    case .matroska: isFilm ? "video/webm" : "audio/webm"
    case .ogg: "audio/ogg"
    case .wav: "audio/wav"
    }
  }
}
