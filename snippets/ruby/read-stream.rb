# frozen_string_literal: true

require 'json'
require 'net/http'

url = URI("#{ENV.fetch('FLOWAPI_BASE_URL', 'https://api.flowapi.net/v1')}/chat/completions")
post = Net::HTTP::Post.new(url)
post['Authorization'] = "Bearer #{ENV.fetch('FLOWAPI_API_KEY')}"
post['Content-Type'] = 'application/json'
post.body = { model: 'gpt-4o', stream: true,
              messages: [{ role: 'user', content: 'Hello' }] }.to_json
text = +''
request_id = finish_reason = nil

read_event = lambda do |line|
  next unless line.start_with?('data:') && !line.include?('[DONE]')

  event = JSON.parse(line.delete_prefix('data:'), symbolize_names: true)
  raise event[:error][:message] if event[:error]

  event.fetch(:choices, []).each do |choice|
    text << choice.dig(:delta, :content).to_s
    finish_reason = choice[:finish_reason] || finish_reason
  end
end

begin
  Net::HTTP.start(url.hostname, url.port, use_ssl: url.scheme == 'https') do |http|
    http.request(post) do |response|
      request_id = response['x-request-id']
      raise "#{response.code} #{response.body}" unless response.is_a?(Net::HTTPOK)

      rest = +''
      response.read_body do |part| # ends where it likes, so whole lines only
        rest << part
        read_event.call(rest.slice!(/\A.*\n/)) while rest.include?("\n")
      end
    end
  end
  puts "#{finish_reason ? 'Complete.' : 'Ended without a finish_reason.'} #{text}"
rescue StandardError => e # an error event, or a lost connection
  puts "Broke off: #{e.message} request_id=#{request_id}"
end
