# frozen_string_literal: true

require 'json'
require 'net/http'

BASE_URL = ENV.fetch('FLOWAPI_BASE_URL', 'https://api.flowapi.net/v1')
HEADERS = {
  'Authorization' => "Bearer #{ENV.fetch('FLOWAPI_API_KEY')}",
  'Content-Type' => 'application/json'
}.freeze
REQUEST = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello' }] }.freeze

def advice(status)
  case status
  when 200 then '200 without an answer:'
  when 401 then 'Check the key.'
  when 402 then 'Top up.'
  when 429 then 'Slow down, or top up.' # the rate, or the quota
  when 500.. then 'Retry with backoff.'
  else 'Change the request.'
  end
end

def parse(text)
  body = JSON.parse(text, symbolize_names: true)
  body.is_a?(Hash) ? body : {}
rescue JSON::ParserError
  {} # a page of HTML, or nothing
end

begin
  url = URI("#{BASE_URL}/chat/completions")
  response = Net::HTTP.post(url, REQUEST.to_json, HEADERS)
rescue Timeout::Error
  abort 'No answer in time.'
rescue SystemCallError, IOError, SocketError, OpenSSL::SSL::SSLError => e
  abort "No answer: #{e.inspect}"
end

status = response.code.to_i # a String in net/http
body = parse(response.body)
answer = body.dig(:choices, 0, :message, :content)
if status == 200 && answer
  puts answer
else
  error = body[:error].is_a?(Hash) ? body[:error] : {}
  puts "#{advice(status)} #{status} type=#{error[:type]} code=#{error[:code]} " \
       "request_id=#{response['x-request-id']} retry_after=#{response['retry-after']} " \
       "remaining=#{response['x-ratelimit-remaining-requests']} " \
       "message=#{error[:message] || response.body[0, 200]}"
end
