# Keys, certificates and kubeconfigs of a test cluster, with the openssl program. To be sourced after common.sh.

# MakeKey <file>
MakeKey() { openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1" 2>/dev/null ||
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1" 2>/dev/null; }

# MakeAuthority <folder>: ca.key and ca.crt.
MakeAuthority() {
  MakeKey "$1/ca.key" &&
    openssl req -x509 -new -key "$1/ca.key" -sha256 -days 3650 -subj /CN=libkube-test-ca -out "$1/ca.crt" \
      -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign,digitalSignature
}

# MakeCertificate <folder> <name> <subject> <extensions, one a line>: <name>.key and <name>.crt, signed by the authority.
MakeCertificate() {
  local folder=$1 name=$2 subject=$3 extensions=$4
  MakeKey "$folder/$name.key" &&
    openssl req -new -key "$folder/$name.key" -sha256 -subj "$subject" -out "$folder/$name.csr" &&
    openssl x509 -req -in "$folder/$name.csr" -CA "$folder/ca.crt" -CAkey "$folder/ca.key" -sha256 -days 3650 \
      -set_serial "0x$(openssl rand -hex 8)" -out "$folder/$name.crt" 2>"$folder/$name.openssl.log" \
      -extfile <(printf 'basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\n%s\n' "$extensions") &&
    rm -f "$folder/$name.csr" "$folder/$name.openssl.log"
}

# MakeClientCertificate <folder> <name> <subject>
MakeClientCertificate() { MakeCertificate "$1" "$2" "$3" extendedKeyUsage=clientAuth; }

# MakeServerCertificate <folder> <name> <subject alternative names>
MakeServerCertificate() { MakeCertificate "$1" "$2" "/CN=$2" "extendedKeyUsage=serverAuth
subjectAltName=$3"; }

# WriteKubeconfig <file> <server URL> <CA file> <user name> <user fields, one a line>
WriteKubeconfig() {
  local field
  {
    printf 'apiVersion: v1\nkind: Config\ncurrent-context: real\n'
    printf 'clusters:\n- name: real\n  cluster:\n    server: %s\n    certificate-authority-data: %s\n' \
      "$2" "$(base64 -w0 "$3")"
    printf 'contexts:\n- name: real\n  context:\n    cluster: real\n    user: %s\n    namespace: default\n' "$4"
    printf 'users:\n- name: %s\n  user:\n' "$4"
    while IFS= read -r field; do printf '    %s\n' "$field"; done <<<"$5"
  } >"$1"
}

# CertificateUser <folder> <name>: the user fields for a client certificate.
CertificateUser() {
  printf 'client-certificate-data: %s\nclient-key-data: %s\n' "$(base64 -w0 "$1/$2.crt")" "$(base64 -w0 "$1/$2.key")"
}
