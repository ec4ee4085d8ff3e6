// OpenSSL 3 calls the plain functions of SHA-256 deprecated, in favour of looking the algorithm up
// by its name: that costs 5.6 million instructions at the first hash and 11,000 at every one.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
