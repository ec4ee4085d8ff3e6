import OfferForms
import Testing

/// The values are those of FIPS 180-4 and its examples, and of `sha256sum`.
struct FingerprintTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the digest is that of the standard`(text: String, hex: String) {
    #expect(Fingerprint(of: Array(text.utf8)).hex == hex)
  }

  @Test func `a million letters have the digest of the standard`() {
    let million = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      Fingerprint(of: million).hex
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `the digest has 32 bytes`() {
    let bytes = Fingerprint(of: Array("abc".utf8)).bytes
    #expect(bytes.count == 32)
    #expect(bytes.prefix(4) == [0xBA, 0x78, 0x16, 0xBF])
  }

  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
  ])
  func `Base64 has both signs and its padding`(text: String, base64: String) {
    #expect(Fingerprint(of: Array(text.utf8)).base64 == base64)
  }

  @Test func `one other byte is another fingerprint`() {
    #expect(Fingerprint(of: [0]) != Fingerprint(of: [1]))
    #expect(Fingerprint(of: [0]) == Fingerprint(of: [0]))
  }
}
