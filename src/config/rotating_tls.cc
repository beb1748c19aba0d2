#include "src/config/rotating_tls.h"

#include <sys/stat.h>

#include <utility>

#include "src/config/files.h"
#include "src/transport/key_pair.h"

namespace kube::config {

RotatingTls::RotatingTls(TlsOptions base, TlsFiles files, std::shared_ptr<ExecPlugin> plugin, Clock clock)
    : files_(std::move(files)),
      plugin_(std::move(plugin)),
      clock_(std::move(clock)),
      from_files_(std::move(base)),
      seen_(Look()),
      looked_at_(clock_()) {
  // Replaced between being read and being looked at: then the next look must find a difference.
  TlsOptions now = from_files_;
  if (!ReadFiles(&now) || now.ca_pem != from_files_.ca_pem || now.client_cert_pem != from_files_.client_cert_pem ||
      now.client_key_pem != from_files_.client_key_pem) {
    seen_.clear();
  }
}

std::shared_ptr<RotatingTls> RotatingTls::Shared(const TlsOptions& base, const TlsFiles& files,
                                                 const std::shared_ptr<ExecPlugin>& plugin) {
  struct Known {
    TlsOptions base;
    TlsFiles files;
    std::weak_ptr<ExecPlugin> plugin;
    std::weak_ptr<RotatingTls> source;
  };
  static std::mutex mutex;
  static std::vector<Known>& all = *new std::vector<Known>;
  std::lock_guard lock(mutex);
  std::erase_if(all, [](const Known& known) { return known.source.expired(); });
  for (const Known& known : all) {
    if (known.base != base || known.files != files || known.plugin.lock() != plugin) continue;
    if (std::shared_ptr<RotatingTls> source = known.source.lock()) return source;
  }
  auto source = std::make_shared<RotatingTls>(base, files, plugin);
  all.push_back({base, files, plugin, source});
  return source;
}

RotatingTls::Signatures RotatingTls::Look() const {
  Signatures signatures;
  for (const std::string* path : {&files_.ca, &files_.cert, &files_.key}) {
    struct stat info{};
    Signature signature;
    if (!path->empty() && ::stat(path->c_str(), &info) == 0) {
      signature = {info.st_dev, info.st_ino, info.st_size,
                   static_cast<std::int64_t>(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec};
    }
    signatures.push_back(signature);
  }
  return signatures;
}

bool RotatingTls::ReadFiles(TlsOptions* options) const {
  auto read = [](const std::string& path, std::string* pem) {
    if (path.empty()) return true;
    FileContent content = ReadFile(path);
    if (content.ok) *pem = std::move(content.data);
    return content.ok;
  };
  return read(files_.ca, &options->ca_pem) && read(files_.cert, &options->client_cert_pem) &&
         read(files_.key, &options->client_key_pem);
}

bool RotatingTls::FollowFiles() {
  if (files_.empty()) return false;
  const auto now = clock_();
  if (now - looked_at_ < kLookInterval) return false;
  looked_at_ = now;
  Signatures signatures = Look();
  if (signatures == seen_) return false;
  TlsOptions fresh = from_files_;
  if (!ReadFiles(&fresh)) return false;
  if (!fresh.ca_pem.empty() && !transport::AuthoritiesProblem(fresh.ca_pem).empty()) return false;
  if (!fresh.client_cert_pem.empty() &&
      !transport::KeyPairProblem(fresh.client_cert_pem, fresh.client_key_pem).empty()) {
    return false;
  }
  seen_ = std::move(signatures);
  const bool same = fresh.ca_pem == from_files_.ca_pem && fresh.client_cert_pem == from_files_.client_cert_pem &&
                    fresh.client_key_pem == from_files_.client_key_pem;
  from_files_ = std::move(fresh);
  return !same;
}

bool RotatingTls::FollowPlugin() {
  if (!plugin_) return false;
  std::shared_ptr<const ExecCredential> credential = plugin_->Credential();
  if (credential == credential_) return false;
  const std::string before = credential_ ? credential_->cert_pem : "";
  credential_ = std::move(credential);
  return (credential_ ? credential_->cert_pem : "") != before;
}

std::shared_ptr<const TlsOptions> RotatingTls::Current() {
  std::lock_guard lock(mutex_);
  const bool files_changed = FollowFiles();
  const bool plugin_changed = FollowPlugin();
  if (files_changed || plugin_changed) {
    auto fresh = std::make_shared<TlsOptions>(from_files_);
    if (credential_ && !credential_->cert_pem.empty()) {
      fresh->client_cert_pem = credential_->cert_pem;
      fresh->client_key_pem = credential_->key_pem;
    }
    current_ = std::move(fresh);
  }
  return current_;
}

}  // namespace kube::config
